/** The administrator's hand on the search index and on the outbox that feeds it. */
@NullMarked
package cn.hotline.api.search;

import org.jspecify.annotations.NullMarked;
