package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a yellow card is shown: never before the start, and not at all where no time would be left to act on it. */
public sealed interface Warning {
    /** The moment for a clock from start to due, before it is fitted into that span. */
    @Nullable
    Instant moment(Instant start, Instant due, Span span, WorkingCalendar calendar);

    default @Nullable Instant at(Instant start, Instant due, Span span, WorkingCalendar calendar) {
        Instant moment = moment(start, due, span, calendar);
        if (moment == null || !moment.isBefore(due)) {
            return null;
        }
        return moment.isBefore(start) ? start : moment;
    }

    /** No warning: an alarm needs none. */
    record None() implements Warning {
        @Override
        public @Nullable Instant moment(Instant start, Instant due, Span span, WorkingCalendar calendar) {
            return null;
        }
    }

    /** So many working days before the day it falls due, half an hour before the close: later, nobody would see it that day. */
    record WorkingDaysBefore(int days) implements Warning {
        private static final Duration BEFORE_CLOSE = Duration.ofMinutes(30);

        @Override
        public Instant moment(Instant start, Instant due, Span span, WorkingCalendar calendar) {
            return calendar.subtractWorkingDuration(calendar.workingDaysBefore(due, days), BEFORE_CLOSE);
        }
    }

    /** So much time before, at any hour. */
    record TimeBefore(Duration time) implements Warning {
        @Override
        public Instant moment(Instant start, Instant due, Span span, WorkingCalendar calendar) {
            return due.minus(time);
        }
    }

    /** When half of the time is gone, by the reckoning of the span. */
    record HalfTime() implements Warning {
        @Override
        public Instant moment(Instant start, Instant due, Span span, WorkingCalendar calendar) {
            if (span.followsCalendar()) {
                Duration half = calendar.workingTimeBetween(start, due).dividedBy(2);
                return calendar.addWorkingDuration(start, half);
            }
            return start.plus(Duration.between(start, due).dividedBy(2));
        }
    }
}
