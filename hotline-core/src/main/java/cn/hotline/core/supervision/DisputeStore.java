package cn.hotline.core.supervision;

import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.ReturnDecision;
import cn.hotline.core.workorder.ReturnReason;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads returns that units asked for, and orders that went from unit to unit. */
public interface DisputeStore {

    /** @param from inclusive; @param until exclusive; @param units whose returns and moves are meant; null for all */
    record Search(Instant from, Instant until, @Nullable Set<String> units) {}

    /** @param version of the order by the request, which numbers it within the order */
    record Request(
            long id,
            int version,
            String unit,
            ReturnReason reason,
            String competentUnit,
            String category,
            Instant requestedAt,
            @Nullable ReturnDecision decision,
            @Nullable Instant decidedAt) {}

    /**
     * A unit led an order and lost it unanswered.
     *
     * @param no of its assignment; @param leads how many different units have led the order by now
     * @param last whether the order left no unit after this one
     */
    record Move(
            long id,
            int no,
            String unit,
            Urgency urgency,
            String category,
            Instant assignedAt,
            Instant leftAt,
            CommandKind leftBy,
            int leads,
            boolean last) {}

    /** By the moment of the request. */
    List<Request> requests(Search search, DisputeFigure figure, ReportCursor after, int limit);

    /** By the moment the unit was given the order. */
    List<Move> moves(Search search, DisputeFigure figure, ReportCursor after, int limit);
}
