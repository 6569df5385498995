/** What was reported before, which issues come back, what many people call about. */
@NullMarked
package cn.hotline.api.repeat;

import org.jspecify.annotations.NullMarked;
