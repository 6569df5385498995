package cn.hotline.core.search;

import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order that was found, as the index knows it; it may be a second behind.
 *
 * @param score comparable within one result only; 0 when no words were looked for
 */
public record SearchHit(
        String number,
        int version,
        State state,
        AppealType type,
        Urgency urgency,
        String category,
        @Nullable String leadUnit,
        String title,
        Instant registeredAt,
        @Nullable Instant nextDueAt,
        double score,
        List<Highlight> highlights) {

    /**
     * Where the words were found.
     *
     * @param field title, content, supplements or replies
     * @param fragments HTML: the text is escaped, and the words stand in {@code <em>}
     */
    public record Highlight(String field, List<String> fragments) {}
}
