/** Who am I, and which units are there. */
@NullMarked
package cn.hotline.api.organisation;

import org.jspecify.annotations.NullMarked;
