package cn.hotline.core.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts appeals in MySQL. */
public interface TopicStore {

    /**
     * Groups with at least so many callers in the window, the most frequent first, and after them those that had as many in
     * the window before; none is {@code overdue} here.
     */
    List<TopicFigures> figures(TopicQuery query, long lastingHours, int callers, int limit);

    /** Of all groups that have any, how many appeals have a breached deadline. */
    List<Overdue> overdue(TopicQuery query, int limit);

    /** Those who appealed twice and more within a group, counted by how often; only counts of at least so many people. */
    List<CallerGroup> callers(TopicQuery query, int callers, int limit);

    record Overdue(@Nullable String category, @Nullable String district, long orders) {}
}
