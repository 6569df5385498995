/** Redis, for limits and short-lived caches only: it may be empty or gone at any time. */
@NullMarked
package cn.hotline.core.adapter.redis;

import org.jspecify.annotations.NullMarked;
