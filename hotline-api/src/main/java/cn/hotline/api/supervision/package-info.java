/** Reports on what is late. */
@NullMarked
package cn.hotline.api.supervision;

import org.jspecify.annotations.NullMarked;
