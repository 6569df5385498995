/** Repeated appeals: what was reported before, which issues come back. */
@NullMarked
package cn.hotline.core.repeat;

import org.jspecify.annotations.NullMarked;
