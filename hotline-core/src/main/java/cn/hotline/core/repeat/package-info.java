/** Repeated appeals: what was reported before, which issues come back, and what is on many people's minds. */
@NullMarked
package cn.hotline.core.repeat;

import org.jspecify.annotations.NullMarked;
