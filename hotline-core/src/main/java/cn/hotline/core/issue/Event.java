package cn.hotline.core.issue;

import cn.hotline.core.organisation.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of what became of an issue, append-only. @param issue null for a pair that is in none */
public record Event(
        long id,
        @Nullable Long issue,
        EventKind kind,
        @Nullable Long order,
        @Nullable Long otherOrder,
        @Nullable Long otherIssue,
        @Nullable Measure measure,
        String actor,
        String byName,
        Instant at,
        @Nullable String reason) {

    /** Whoever decides, when, and why; the machine gives a measure. */
    record By(
            Actor actor,
            Instant at,
            @Nullable Measure measure,
            @Nullable String reason) {

        Event event(@Nullable Long issue, EventKind kind, @Nullable Long order, @Nullable Long other) {
            return new Event(0, issue, kind, order, other, null, measure, actor.ref(), actor.name(), at, reason);
        }

        Event between(long issue, EventKind kind, @Nullable Long order, long otherIssue) {
            return new Event(0, issue, kind, order, null, otherIssue, measure, actor.ref(), actor.name(), at, reason);
        }
    }
}
