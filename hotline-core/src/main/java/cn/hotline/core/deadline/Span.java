package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** How long a rule gives, and by which reckoning. */
public sealed interface Span {
    /** The last moment that is still in time, for a clock started at {@code start}. */
    Instant due(Instant start, WorkingCalendar calendar);

    /** Whether holidays and working hours play a part; only then can a deadline be provisional. */
    boolean followsCalendar();

    /** For people, in Chinese. */
    String label();

    /** Until close of business of the n-th working day after the day of the start. */
    record WorkingDays(int days) implements Span {
        public WorkingDays {
            if (days < 1) {
                throw new IllegalArgumentException("a span of " + days + " working days");
            }
        }

        @Override
        public Instant due(Instant start, WorkingCalendar calendar) {
            return calendar.closeOfBusinessAfterWorkingDays(start, days);
        }

        @Override
        public boolean followsCalendar() {
            return true;
        }

        @Override
        public String label() {
            return days + "个工作日";
        }
    }

    /** So much time within the working segments. */
    record WorkingTime(Duration time) implements Span {
        public WorkingTime {
            SpanText.requirePositive(time);
        }

        @Override
        public Instant due(Instant start, WorkingCalendar calendar) {
            return calendar.addWorkingDuration(start, time);
        }

        @Override
        public boolean followsCalendar() {
            return true;
        }

        @Override
        public String label() {
            return SpanText.of(time) + "（工作时间）";
        }
    }

    /** So much time at any hour of any day. */
    record CalendarTime(Duration time) implements Span {
        public CalendarTime {
            SpanText.requirePositive(time);
        }

        @Override
        public Instant due(Instant start, WorkingCalendar calendar) {
            return start.plus(time);
        }

        @Override
        public boolean followsCalendar() {
            return false;
        }

        @Override
        public String label() {
            return SpanText.of(time) + "（不分昼夜）";
        }
    }

    /**
     * Until the last millisecond of the calendar day of the start; started after {@code lateFrom}, for {@code lateTime}
     * instead, so that an evening call is not due within minutes.
     */
    record SameDay(LocalTime lateFrom, Duration lateTime) implements Span {
        public SameDay {
            SpanText.requirePositive(lateTime);
        }

        @Override
        public Instant due(Instant start, WorkingCalendar calendar) {
            ZonedDateTime local = start.atZone(WorkingCalendar.ZONE);
            if (local.toLocalTime().isAfter(lateFrom)) {
                return start.plus(lateTime);
            }
            return local.toLocalDate()
                    .plusDays(1)
                    .atStartOfDay(WorkingCalendar.ZONE)
                    .toInstant()
                    .minusMillis(1);
        }

        @Override
        public boolean followsCalendar() {
            return false;
        }

        @Override
        public String label() {
            return "当日（" + lateFrom + "后登记的" + SpanText.of(lateTime) + "内）";
        }
    }

    /** Until a planned moment. */
    record AtInstant(Instant moment) implements Span {
        @Override
        public Instant due(Instant start, WorkingCalendar calendar) {
            return moment;
        }

        @Override
        public boolean followsCalendar() {
            return false;
        }

        @Override
        public String label() {
            return "约定时间";
        }
    }
}
