/** Documents that are handed in with orders and looked at by whoever sees the order. */
@NullMarked
package cn.hotline.core.attachment;

import org.jspecify.annotations.NullMarked;
