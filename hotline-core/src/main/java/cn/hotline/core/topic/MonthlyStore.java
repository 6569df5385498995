package cn.hotline.core.topic;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps topics of the month and counts the appeals they are about. Methods run in the caller's transaction. */
public interface MonthlyStore {

    /** @throws org.springframework.dao.DuplicateKeyException when the month has the same topic already */
    void insert(MonthlyTopic topic, String subject);

    /** The one that stands. */
    @Nullable
    Long idOf(String month, String subject);

    void update(MonthlyTopic topic);

    @Nullable
    MonthlyTopic find(long id);

    @Nullable
    MonthlyTopic lock(long id);

    /** The newest first; @param leads only those led by these units; null: all. */
    List<MonthlyTopic> page(
            @Nullable String month,
            @Nullable MonthlyState state,
            @Nullable Collection<String> leads,
            long before,
            int limit);

    void insertLine(long topic, MonthlyLine line);

    /** The oldest first. */
    List<MonthlyLine> lines(long topic, int limit);

    /** The issue itself, or the one that took its orders over; null when there is none, or it was dissolved. */
    @Nullable
    Long presentIssue(long issue);

    /** Appeals by weeks from the start; weeks before it have negative numbers. Weeks without appeals are missing. */
    List<WeekCount> weeks(Measured measured, Instant start);

    /** The latest appeal; null when there is none. */
    @Nullable
    Instant latest(Measured measured);

    /** @param week 0: the first after the start, -1: the last before it */
    record WeekCount(int week, long orders) {}

    /** @param firstId number of the first order that can be meant, without its check digit, as {@code lastId} */
    record Measured(
            Set<String> categories,
            @Nullable String district,
            @Nullable Long issue,
            Instant from,
            Instant until,
            long firstId,
            long lastId) {}
}
