/** Real MySQL, Redis and Elasticsearch in processes of their own, for the first run and for tests. */
@NullMarked
package cn.hotline.local;

import org.jspecify.annotations.NullMarked;
