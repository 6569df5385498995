/** Messages to a city's own gateway, over HTTP. */
@NullMarked
package cn.hotline.core.adapter.webhook;

import org.jspecify.annotations.NullMarked;
