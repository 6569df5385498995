package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes the receipt of a clock. */
public final class Receipts {
    private final WorkingCalendar calendar;
    private final List<ReceiptLeg> legs = new ArrayList<>();

    private Receipts(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The receipt of a clock that nothing moved since its start. */
    public static Receipt explain(DeadlineClock clock, DeadlineRule rule, WorkingCalendar calendar) {
        return explain(clock, rule, calendar, List.of());
    }

    /**
     * The receipt of a clock.
     *
     * @param calendar of the clock's own version, or the receipt may not agree with the clock
     * @param adjustments extensions and ended shelvings, in the order they happened
     */
    public static Receipt explain(
            DeadlineClock clock, DeadlineRule rule, WorkingCalendar calendar, List<Adjustment> adjustments) {
        Receipts receipts = new Receipts(calendar);
        Instant due = receipts.byRule(clock.startedAt(), rule.span());
        for (Adjustment adjustment : adjustments) {
            due = switch (adjustment) {
                case Adjustment.Extension extension -> receipts.extended(due, extension);
                case Adjustment.Shelving shelving -> receipts.resumed(due, shelving);
                case Adjustment.Merging merging -> receipts.merged(clock.startedAt(), merging);
            };
        }
        return new Receipt(
                clock.kind(),
                rule.id(),
                clock.ruleVersion(),
                rule.span().label(),
                rule.basis(),
                clock.startedAt(),
                clock.dueAt(),
                calendar.version(),
                clock.provisional(),
                receipts.legs);
    }

    private Instant byRule(Instant start, Span span) {
        Instant due = span.due(start, calendar);
        String title = "按规则：" + span.label();
        return switch (span) {
            case Span.WorkingDays days -> days(title, days.days(), start, due);
            case Span.WorkingTime time -> time(title, time.time(), start, due, segments(start, due));
            case Span.CalendarTime time -> time(title, time.time(), start, due, hours(start, due));
            case Span.SameDay day -> time(title, Duration.between(start, due), start, due, hours(start, due));
            case Span.AtInstant planned -> time(title, Duration.between(start, due), start, due, hours(start, due));
        };
    }

    private Instant extended(Instant oldDue, Adjustment.Extension extension) {
        Instant due = extension.newDue();
        String title = "延期：" + extension.basis();
        int days = calendar.workingDaysBetween(oldDue, due);
        if (days > 0 && calendar.closeOfBusinessAfterWorkingDays(oldDue, days).equals(due)) {
            return days(title, days, oldDue, due);
        }
        return time(title, calendar.workingTimeBetween(oldDue, due), oldDue, due, segments(oldDue, due));
    }

    /** Two legs: what was left when it was shelved, and where that leads after it was taken up again. */
    private Instant resumed(Instant oldDue, Adjustment.Shelving shelving) {
        Instant paused = shelving.pausedAt();
        Duration left = Replay.left(paused, oldDue, calendar);
        time("挂账时剩余工作时间", left, paused, oldDue, segments(paused, oldDue));
        Instant due = calendar.addWorkingDuration(shelving.resumedAt(), left);
        List<ReceiptLine> lines = new ReceiptLines(calendar)
                .stretch(paused, shelving.resumedAt(), ReceiptReason.SHELVED)
                .segments(shelving.resumedAt(), due)
                .lines();
        return time("恢复后按剩余工作时间", left, paused, due, lines);
    }

    /** Nothing is counted: the moment was reckoned for another order. */
    private Instant merged(Instant start, Adjustment.Merging merging) {
        Instant due = merging.newDue();
        Instant from = start.isBefore(due) ? start : due;
        return time(merging.basis(), Duration.ZERO, from, due, segments(from, due));
    }

    private Instant days(String title, int days, Instant from, Instant due) {
        List<ReceiptLine> lines = new ReceiptLines(calendar).days(from, due).lines();
        legs.add(new ReceiptLeg(title, ReceiptMeasure.WORKING_DAYS, days, from, due, lines));
        return due;
    }

    private Instant time(String title, Duration time, Instant from, Instant due, List<ReceiptLine> lines) {
        legs.add(new ReceiptLeg(title, ReceiptMeasure.MILLIS, time.toMillis(), from, due, lines));
        return due;
    }

    private List<ReceiptLine> segments(Instant from, Instant due) {
        return new ReceiptLines(calendar).segments(from, due).lines();
    }

    private List<ReceiptLine> hours(Instant from, Instant due) {
        return new ReceiptLines(calendar)
                .stretch(from, due, ReceiptReason.CALENDAR_TIME)
                .lines();
    }
}
