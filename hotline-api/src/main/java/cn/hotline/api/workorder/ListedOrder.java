package cn.hotline.api.workorder;

import cn.hotline.core.reading.InboxRow;
import cn.hotline.core.search.SearchHit;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of orders.
 *
 * @param category code; @param leadUnit code
 * @param score how well the words of {@code q} fit, comparable within one answer only; null without words
 * @param highlights where the words stand, HTML with {@code <em>}
 */
record ListedOrder(
        String number,
        int version,
        State state,
        String stateLabel,
        AppealType type,
        Urgency urgency,
        String category,
        @Nullable String leadUnit,
        String title,
        Instant registeredAt,
        @Nullable Instant nextDueAt,
        @Nullable Double score,
        List<SearchHit.Highlight> highlights) {

    static ListedOrder of(InboxRow row) {
        return new ListedOrder(
                row.number(),
                row.version(),
                row.state(),
                row.stateLabel(),
                row.type(),
                row.urgency(),
                row.category().code(),
                row.leadUnit() == null ? null : row.leadUnit().code(),
                row.title(),
                row.registeredAt(),
                row.nextDueAt(),
                null,
                List.of());
    }

    static ListedOrder of(SearchHit hit) {
        return new ListedOrder(
                hit.number(),
                hit.version(),
                hit.state(),
                hit.state().label(),
                hit.type(),
                hit.urgency(),
                hit.category(),
                hit.leadUnit(),
                hit.title(),
                hit.registeredAt(),
                hit.nextDueAt(),
                hit.score(),
                hit.highlights());
    }
}
