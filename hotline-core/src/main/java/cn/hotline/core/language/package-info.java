/** Chinese as it is compared, whichever way it was written. */
@NullMarked
package cn.hotline.core.language;

import org.jspecify.annotations.NullMarked;
