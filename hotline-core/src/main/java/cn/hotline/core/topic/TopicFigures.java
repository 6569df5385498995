package cn.hotline.core.topic;

import org.jspecify.annotations.Nullable;

/**
 * Appeals of one group in a window, and in the one before. Commendations are not counted.
 *
 * @param category null where all are counted together, as {@code district}, which is also null where appeals name none
 * @param callers distinct telephone numbers; sealed orders count as orders, not as callers; null for fewer than three
 * @param places distinct communities; where an appeal names none, its street or district
 * @param overdue appeals of which a deadline was breached
 * @param returned appeals that a unit asked to return
 * @param rehandled appeals that were handled again or reopened
 * @param judged appeals whose caller said at the callback how it was
 * @param dissatisfied of these, not satisfied or not solved
 * @param recurred appeals about an issue that had been closed before
 * @param lasting appeals that took, or are open for, longer than {@link TopicSettings#lasting}
 */
public record TopicFigures(
        @Nullable String category,
        @Nullable String district,
        long orders,
        @Nullable Long callers,
        long places,
        long urgent,
        long overdue,
        long returned,
        long rehandled,
        long judged,
        long dissatisfied,
        long recurred,
        long lasting,
        long ordersBefore,
        long callersBefore) {

    TopicFigures overdue(long late) {
        return with(callers, late);
    }

    /** Without the number of callers where there are fewer: they could be recognised. */
    TopicFigures discreet(int least) {
        return with(callers == null || callers < least ? null : callers, overdue);
    }

    private TopicFigures with(@Nullable Long people, long late) {
        return new TopicFigures(
                category,
                district,
                orders,
                people,
                places,
                urgent,
                late,
                returned,
                rehandled,
                judged,
                dissatisfied,
                recurred,
                lasting,
                ordersBefore,
                callersBefore);
    }
}
