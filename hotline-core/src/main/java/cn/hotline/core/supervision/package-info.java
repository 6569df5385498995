/** What is late, and whose time it was. */
@NullMarked
package cn.hotline.core.supervision;

import org.jspecify.annotations.NullMarked;
