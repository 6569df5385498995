package cn.hotline.core.topic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the history of a topic of the month. */
public record MonthlyLine(
        MonthlyStep step,
        @Nullable MonthlyState from,
        MonthlyState to,
        String actor,
        String actorName,
        Instant at,
        @Nullable String words) {}
