package cn.hotline.core.issue;

import cn.hotline.core.repeat.Trend;
import cn.hotline.core.workorder.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An issue as somebody may see it; figures count all of its orders.
 *
 * @param open whether one of its orders is neither closed, declined nor withdrawn
 * @param lead number of the order that the others are worked on with; null when the reader may not see it
 * @param title masked, of the lead or else of the newest order that the reader may see, as what follows up to the unit
 * @param outsideScope orders that the reader may not see
 * @param callers distinct telephone numbers, sealed orders and those without one not counted
 * @param places distinct communities, or the narrowest area that orders name
 * @param recurrences how often it came back after a closure
 * @param trend orders of the last seven days against those of the seven days before
 */
public record IssueView(
        long id,
        int version,
        boolean open,
        @Nullable String lead,
        State state,
        String title,
        String category,
        String categoryName,
        @Nullable String district,
        @Nullable String community,
        @Nullable String leadUnit,
        @Nullable String leadUnitName,
        int orders,
        int openOrders,
        int outsideScope,
        int callers,
        int places,
        Instant firstAt,
        Instant lastAt,
        int lastWeek,
        int weekBefore,
        Trend trend,
        int recurrences) {}
