package cn.hotline.core.supervision;

import cn.hotline.core.workorder.WhistleGround;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whistles that were blown in a span of time. */
public interface WhistleStore {

    int MOST_COUNTS = 100_000;

    /**
     * @param from inclusive; @param until exclusive
     * @param now decides whether somebody who has not come is late
     * @param parties codes of the streets and departments whose calls are meant; null for all
     */
    record Search(
            Instant from,
            Instant until,
            Instant now,
            @Nullable Set<String> parties) {}

    /** Calls of one street to one department; @param whistles of these, the first of a whistle. */
    record Count(
            String street, String unit, WhistleOutcome outcome, long calls, long whistles, long scored, long score) {}

    record Orders(String street, long orders) {}

    record Row(
            long id,
            int no,
            int whistle,
            String street,
            String unit,
            WhistleGround ground,
            WhistleOutcome outcome,
            Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable Instant checkedInAt,
            @Nullable Integer score) {}

    List<Count> counts(Search search);

    /** Orders dispatched to each lead unit in the span, once for each dispatch. */
    List<Orders> orders(Search search);

    List<Row> rows(Search search, WhistleFigure figure, Set<WhistleOutcome> outcomes, ReportCursor after, int limit);
}
