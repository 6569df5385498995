/** Elasticsearch: the index of work orders, searching it, and what can be counted in it. */
@NullMarked
package cn.hotline.core.adapter.elasticsearch;

import org.jspecify.annotations.NullMarked;
