package cn.hotline.core.topic;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a plan: appeals of the same kind before and after its start.
 *
 * @param perWeekBefore appeals a week in the weeks before the start
 * @param perWeekAfter the same since; of less than a week as many as there were
 * @param change in percent; null when there was none before, where both are too few, and in the first week
 * @param latestAt of the latest appeal since the start; null when there was none
 * @param stopped no appeal for the quiet time; never where there was none before either
 * @param weeks from the first before to the last after, also those without appeals
 */
public record TopicEffect(
        Instant startedAt,
        Instant until,
        long ordersBefore,
        long ordersAfter,
        double perWeekBefore,
        double perWeekAfter,
        @Nullable Integer change,
        @Nullable Instant latestAt,
        boolean stopped,
        Verdict verdict,
        List<Week> weeks) {

    /** @param week 0: the first after the start; @param complete false while it is running */
    public record Week(int week, Instant from, long orders, boolean complete) {}

    /** In one word. */
    public enum Verdict {
        TOO_EARLY("为时尚早"),
        /** Of so few nobody can tell whether a plan or chance ended them. */
        TOO_FEW("诉求太少，无从比较"),
        STOPPED("诉求已止"),
        FEWER("诉求减少"),
        UNCHANGED("没有明显变化"),
        MORE("诉求增多");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
