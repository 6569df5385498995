/** What runs by itself: the jobs find what is due and send it to whoever decides. */
@NullMarked
package cn.hotline.scheduler.job;

import org.jspecify.annotations.NullMarked;
