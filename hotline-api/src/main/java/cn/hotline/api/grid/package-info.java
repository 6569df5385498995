/** Grids, lanes, what they do of themselves, and matters on their way up, over HTTP. */
@NullMarked
package cn.hotline.api.grid;

import org.jspecify.annotations.NullMarked;
