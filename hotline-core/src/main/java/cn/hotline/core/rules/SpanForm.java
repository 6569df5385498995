package cn.hotline.core.rules;

import cn.hotline.core.deadline.Span;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How a rule's span is written. */
record SpanForm(WrittenRule written, Complaints complaints) {

    private static final int MOST_DAYS = 250;
    private static final int MOST_MINUTES = 60 * 24 * 60;
    private static final String TIME_OF_DAY = "([01]\\d|2[0-3]):[0-5]\\d";

    private enum Measure {
        WORKING_DAYS,
        WORKING_TIME,
        CALENDAR_TIME,
        SAME_DAY
    }

    @Nullable
    Span read() {
        Measure measure = RuleForm.choice(Measure.class, "span", written.span(), complaints);
        if (measure == null) {
            return null;
        }
        Amounts amounts = new Amounts(complaints);
        int days = amounts.of("days", written.days(), measure == Measure.WORKING_DAYS, MOST_DAYS);
        int minutes = amounts.of("minutes", written.minutes(), measure != Measure.WORKING_DAYS, MOST_MINUTES);
        LocalTime lateFrom = lateFrom(measure == Measure.SAME_DAY);
        Duration time = Duration.ofMinutes(minutes);
        return switch (measure) {
            case WORKING_DAYS -> days == 0 ? null : new Span.WorkingDays(days);
            case WORKING_TIME -> minutes == 0 ? null : new Span.WorkingTime(time);
            case CALENDAR_TIME -> minutes == 0 ? null : new Span.CalendarTime(time);
            case SAME_DAY -> minutes == 0 || lateFrom == null ? null : new Span.SameDay(lateFrom, time);
        };
    }

    private @Nullable LocalTime lateFrom(boolean wanted) {
        String text = written.lateFrom();
        if (!wanted) {
            if (text != null) {
                complaints.add("lateFrom", "not-used", "只有“当日”时限使用");
            }
            return null;
        }
        if (text == null || !text.matches(TIME_OF_DAY)) {
            complaints.add("lateFrom", "wrong-type", "应为时刻，如 20:00");
            return null;
        }
        return LocalTime.parse(text);
    }
}
