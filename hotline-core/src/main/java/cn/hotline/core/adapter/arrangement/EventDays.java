package cn.hotline.core.adapter.arrangement;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DurationProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.workorder.Refusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days of Beijing that an event of an iCalendar takes, its repetitions included. A moment with a time zone is taken to
 * Beijing, a date or a time without one is Beijing's; the day on which it ends counts when it ends after midnight. What cannot
 * be read, or repeats in a way that is not understood, is refused: a day that is left out is a deadline that is wrong by a day.
 */
final class EventDays {

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int MOST_REPETITIONS = 1_000;
    private static final Set<String> TIMES =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID");
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    private final VEvent event;
    private final TimezoneInfo zones;
    private final String where;
    private final String summary;
    private final int lastYear;

    /** @param lastYear repetitions after it are passed over: some never end */
    EventDays(VEvent event, TimezoneInfo zones, String where, String summary, int lastYear) {
        this.event = event;
        this.zones = zones;
        this.where = where;
        this.summary = summary;
        this.lastYear = lastYear;
    }

    /** @throws Refusal.InvalidCommand when it has no readable time, is longer than a month or repeats in an unknown way */
    SortedSet<LocalDate> days() {
        boolean unread = event.getExperimentalProperties().stream()
                .map(property -> property.getName().toUpperCase(Locale.ROOT))
                .anyMatch(TIMES::contains);
        DateStart first = event.getDateStart();
        if (unread || first == null) {
            throw unreadable();
        }
        LocalDateTime start = moment(first, first.getValue());
        Duration length = length(start);
        SortedSet<LocalDate> days = new TreeSet<>();
        for (LocalDateTime each : starts(first, start)) {
            LocalDate last =
                    each.plus(length).minusNanos(length.isZero() ? 0 : 1).toLocalDate();
            each.toLocalDate().datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days;
    }

    private Duration length(LocalDateTime start) {
        DateEnd end = event.getDateEnd();
        DurationProperty given = event.getDuration();
        Duration length = Duration.ZERO;
        if (end != null) {
            length = Duration.between(start, moment(end, end.getValue()));
        } else if (given != null && given.getValue() != null) {
            length = Duration.ofMillis(given.getValue().toMillis());
        }
        if (length.isNegative()) {
            throw unreadable();
        }
        if (length.compareTo(LONGEST) > 0) {
            throw refused("too-long", "超过 " + LONGEST.toDays() + " 天");
        }
        return length;
    }

    private SortedSet<LocalDateTime> starts(DateStart first, LocalDateTime start) {
        SortedSet<LocalDateTime> starts = new TreeSet<>(Set.of(start));
        if (event.getRecurrenceId() != null || !event.getExceptionRules().isEmpty()) {
            throw unsupported();
        }
        for (RecurrenceRule rule : event.getProperties(RecurrenceRule.class)) {
            if (!start.equals(written(first.getValue().getRawComponents()))) {
                throw unsupported(); // its weekdays and dates are those of another time zone
            }
            repeat(rule.getValue(), start, starts);
        }
        for (RecurrenceDates more : event.getRecurrenceDates()) {
            if (!more.getPeriods().isEmpty()) {
                throw unsupported();
            }
            more.getDates().forEach(date -> starts.add(moment(more, date)));
        }
        Set<LocalDate> without = new HashSet<>();
        for (ExceptionDates fewer : event.getExceptionDates()) {
            fewer.getValues().forEach(date -> without.add(moment(fewer, date).toLocalDate()));
        }
        starts.removeIf(each -> without.contains(each.toLocalDate()));
        return starts;
    }

    /** The library reckons in UTC, as if that were Beijing's time, so that no zone of this machine plays a part. */
    private void repeat(@Nullable Recurrence rule, LocalDateTime start, Set<LocalDateTime> starts) {
        if (rule == null || rule.getFrequency() == null || rule.getFrequency().compareTo(Frequency.DAILY) < 0) {
            throw unsupported();
        }
        LocalDateTime end = end(rule);
        Iterator<Date> repetitions = new Recurrence.Builder(rule)
                .until((ICalDate) null)
                .build()
                .getDateIterator(new ICalDate(Date.from(start.toInstant(ZoneOffset.UTC)), true), UTC);
        for (int n = 0; repetitions.hasNext(); n++) {
            LocalDateTime next = LocalDateTime.ofInstant(repetitions.next().toInstant(), ZoneOffset.UTC);
            if (next.isAfter(end) || next.getYear() > lastYear) {
                return;
            }
            if (n == MOST_REPETITIONS) {
                throw unsupported();
            }
            starts.add(next);
        }
    }

    private LocalDateTime end(Recurrence rule) {
        ICalDate last = rule.getUntil();
        if (last == null) {
            return LocalDateTime.MAX;
        }
        LocalDateTime moment = moment(last, last.getRawComponents().isUtc());
        return last.hasTime() ? moment : moment.with(LocalTime.MAX);
    }

    private LocalDateTime moment(ICalProperty property, @Nullable ICalDate value) {
        if (value == null) {
            throw unreadable();
        }
        boolean hasZone = value.hasTime() && zones.getTimezone(property) != null;
        if (value.hasTime() && !hasZone && property.getParameters().getTimezoneId() != null) {
            throw refused("unknown-timezone", "的时区 " + property.getParameters().getTimezoneId() + " 不可识别");
        }
        return moment(value, hasZone || value.getRawComponents().isUtc());
    }

    private LocalDateTime moment(ICalDate value, boolean hasZone) {
        LocalDateTime written = written(value.getRawComponents());
        return hasZone ? LocalDateTime.ofInstant(value.toInstant(), WorkingCalendar.ZONE) : written;
    }

    private LocalDateTime written(DateTimeComponents raw) {
        try {
            return LocalDateTime.of(
                    raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
        } catch (DateTimeException noSuchTime) {
            throw unreadable();
        }
    }

    private Refusal.InvalidCommand unreadable() {
        return refused("bad-date", "没有可读的日期（DTSTART、DTEND、DURATION、RRULE、RDATE、EXDATE）");
    }

    private Refusal.InvalidCommand unsupported() {
        return refused("unsupported-recurrence", "的重复规则不能识别，请逐日列出");
    }

    private Refusal.InvalidCommand refused(String code, String what) {
        return new Refusal.InvalidCommand(where, code, "“" + summary + "”" + what);
    }
}
