/** The domain of the hotline, and its adapters to MySQL, Redis and Elasticsearch. */
@NullMarked
package cn.hotline.core;

import org.jspecify.annotations.NullMarked;
