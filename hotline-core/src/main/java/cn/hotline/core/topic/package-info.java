/** What is on many people's minds: hot topics and their alerts, the topic of the month and its effect, repeat callers. */
@NullMarked
package cn.hotline.core.topic;

import org.jspecify.annotations.NullMarked;
