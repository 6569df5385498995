/** Reads the files that grids of older systems come in. */
@NullMarked
package cn.hotline.core.adapter.grid;

import org.jspecify.annotations.NullMarked;
