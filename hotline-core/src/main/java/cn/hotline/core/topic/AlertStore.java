package cn.hotline.core.topic;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps alerts: of one topic, window and degree one at a time is open. Methods run in the caller's transaction. */
public interface AlertStore {

    /** @return 0 when there is an open one already, whoever wrote it */
    int insert(TopicAlert alert);

    /** The open one. */
    @Nullable
    TopicAlert open(Window window, String category, @Nullable String district, Degree degree);

    List<TopicAlert> allOpen(Window window, int limit);

    void end(long id, Instant at);

    /** The newest first. @param categories that the search means; empty for all */
    List<TopicAlert> page(Search search, Set<String> categories, long before, int limit);

    /**
     * @param open only those that are not over, or only those that are; null: all
     * @param category with those below it
     */
    record Search(
            @Nullable Window window,
            @Nullable Boolean open,
            @Nullable String category,
            @Nullable String district) {}
}
