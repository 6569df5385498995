/** Grids, lanes and their people: what they do of themselves, and how a matter climbs from the resident to an order. */
@NullMarked
package cn.hotline.core.grid;

import org.jspecify.annotations.NullMarked;
