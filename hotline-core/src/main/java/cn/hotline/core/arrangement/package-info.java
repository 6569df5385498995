/** The yearly holiday arrangement: sent in, looked at, applied, taken back, and every open deadline counted anew by it. */
@NullMarked
package cn.hotline.core.arrangement;

import org.jspecify.annotations.NullMarked;
