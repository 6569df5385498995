package cn.hotline.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Walks the calendar from one moment to another and notes each stretch with its reason. */
final class ReceiptLines {
    private final WorkingCalendar calendar;
    private final List<ReceiptLine> lines = new ArrayList<>();

    ReceiptLines(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    List<ReceiptLine> lines() {
        return lines;
    }

    /** A single stretch. */
    ReceiptLines stretch(Instant from, Instant to, ReceiptReason reason) {
        note(from, to, reason, reason.label(), false);
        return this;
    }

    /** Whole days; the day of {@code from} is not counted. */
    ReceiptLines days(Instant from, Instant to) {
        LocalDate first = date(from);
        LocalDate last = date(to);
        note(from, least(midnight(first.plusDays(1)), to), ReceiptReason.START_DAY);
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            note(midnight(day), least(midnight(day.plusDays(1)), to), reasonOf(day));
        }
        return this;
    }

    /** Working segments and what lies between them. */
    ReceiptLines segments(Instant from, Instant to) {
        LocalDate last = date(to);
        for (LocalDate day = date(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                workingDay(day, from, to);
            } else {
                clip(midnight(day), midnight(day.plusDays(1)), from, to, reasonOf(day));
            }
        }
        return this;
    }

    private void workingDay(LocalDate day, Instant from, Instant to) {
        Instant at = midnight(day);
        ReceiptReason pause = ReceiptReason.OFF_HOURS;
        for (WorkSegment segment : calendar.segments(day)) {
            Instant start = midnight(day).plusMillis(segment.fromMillis());
            Instant end = midnight(day).plusMillis(segment.toMillis());
            clip(at, start, from, to, pause);
            clip(start, end, from, to, reasonOf(day));
            at = end;
            pause = ReceiptReason.LUNCH;
        }
        clip(at, midnight(day.plusDays(1)), from, to, ReceiptReason.OFF_HOURS);
    }

    private void clip(Instant start, Instant end, Instant from, Instant to, ReceiptReason reason) {
        note(start.isBefore(from) ? from : start, least(end, to), reason);
    }

    private void note(Instant from, Instant to, ReceiptReason reason) {
        if (from.isBefore(to)) {
            note(from, to, reason, why(date(from), reason), calendar.provisional(from, from));
        }
    }

    private void note(Instant from, Instant to, ReceiptReason reason, String why, boolean provisional) {
        ReceiptLine line = new ReceiptLine(from, to, reason, why, provisional);
        if (!lines.isEmpty() && line.continues(lines.getLast())) {
            ReceiptLine earlier = lines.removeLast();
            line = new ReceiptLine(earlier.from(), to, reason, why, provisional);
        }
        lines.add(line);
    }

    private String why(LocalDate day, ReceiptReason reason) {
        CalendarDay arranged = calendar.arranged(day);
        if (arranged == null) {
            return reason.label();
        }
        return switch (reason) {
            case HOLIDAY -> arranged.name() + reason.label();
            case MAKEUP_WORKDAY -> reason.label() + "（" + arranged.name() + "）";
            default -> reason.label();
        };
    }

    private ReceiptReason reasonOf(LocalDate day) {
        CalendarDay arranged = calendar.arranged(day);
        if (arranged == null) {
            return calendar.isWorkingDay(day) ? ReceiptReason.WORKDAY : ReceiptReason.WEEKEND;
        }
        return arranged.kind() == CalendarDayKind.HOLIDAY ? ReceiptReason.HOLIDAY : ReceiptReason.MAKEUP_WORKDAY;
    }

    private static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.ZONE);
    }

    private static Instant midnight(LocalDate day) {
        return day.atTime(LocalTime.MIDNIGHT).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static Instant least(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
