/** Reads the files in which a year's holiday arrangement is published. */
@NullMarked
package cn.hotline.core.adapter.arrangement;

import org.jspecify.annotations.NullMarked;
