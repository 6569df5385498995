/** Hot topics, their alerts, topics of the month and repeat callers. */
@NullMarked
package cn.hotline.api.topic;

import org.jspecify.annotations.NullMarked;
