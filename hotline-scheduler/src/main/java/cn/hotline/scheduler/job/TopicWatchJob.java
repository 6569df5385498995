package cn.hotline.scheduler.job;

import cn.hotline.core.topic.TopicWatch;
import cn.hotline.core.topic.Window;
import org.quartz.JobExecutionContext;

/** Looks for topics that crossed a threshold, window by window. */
public final class TopicWatchJob extends BoundedJob {

    private final TopicWatch watch;

    public TopicWatchJob(TopicWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(JobExecutionContext context) {
        for (Window window : Window.values()) {
            if (!isEnded()) {
                watch.look(window);
            }
        }
    }
}
