/** Deadline rules over HTTP. */
@NullMarked
package cn.hotline.api.rules;

import org.jspecify.annotations.NullMarked;
