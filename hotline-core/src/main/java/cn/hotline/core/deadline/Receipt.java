package cn.hotline.core.deadline;

import java.time.Instant;
import java.util.List;

/**
 * How a deadline came about, for anyone to check by hand.
 *
 * @param ruleId id of the rule, see {@link DeadlineRule}
 * @param ruleVersion version of the rules that it stands in
 * @param span what the rule gives, in Chinese
 * @param basis the regulation it rests on, in Chinese
 * @param dueAt the deadline that stands on the clock; of a paused clock, the one it had when it was paused
 * @param calendarVersion version of the calendar data that the lines were read from
 * @param provisional whether the span touches a year whose calendar is not published
 */
public record Receipt(
        ClockKind kind,
        String ruleId,
        int ruleVersion,
        String span,
        String basis,
        Instant startedAt,
        Instant dueAt,
        int calendarVersion,
        boolean provisional,
        List<ReceiptLeg> legs) {
    public Receipt {
        legs = List.copyOf(legs);
    }

    /** The due moment found again from the receipt alone: that of the last leg, each leg being recounted. */
    public Instant recount() {
        Instant due = startedAt;
        for (ReceiptLeg leg : legs) {
            due = leg.recount();
        }
        return due;
    }

    /** False when the lines do not lead to the recorded due moment, as when it was computed by an older calendar. */
    public boolean agrees() {
        return recount().equals(dueAt);
    }
}
