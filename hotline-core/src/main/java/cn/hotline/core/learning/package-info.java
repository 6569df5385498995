/** What past orders and disputes teach: units and categories suggested from them, and how often that was right. */
@NullMarked
package cn.hotline.core.learning;

import org.jspecify.annotations.NullMarked;
