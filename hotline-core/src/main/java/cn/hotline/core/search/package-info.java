/** Full-text search over all orders, the index it works on, and the proof that the index agrees with MySQL. */
@NullMarked
package cn.hotline.core.search;

import org.jspecify.annotations.NullMarked;
