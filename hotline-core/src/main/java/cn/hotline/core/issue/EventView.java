package cn.hotline.core.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of what became of an issue. @param number of the order, null when the reader may not see it */
public record EventView(
        EventKind kind,
        String label,
        @Nullable String number,
        @Nullable String otherNumber,
        @Nullable Long otherIssue,
        @Nullable Measure measure,
        String by,
        Instant at,
        @Nullable String reason) {}
