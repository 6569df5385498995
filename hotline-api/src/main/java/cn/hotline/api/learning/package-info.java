/** Suggestions for an order, and how often they were right, over HTTP. */
@NullMarked
package cn.hotline.api.learning;

import org.jspecify.annotations.NullMarked;
