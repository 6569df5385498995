package cn.hotline.core.rules;

import cn.hotline.core.deadline.Warning;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a rule's warning is written. */
record WarningForm(WrittenRule written, Complaints complaints) {

    private static final int MOST_DAYS = 100;
    private static final int MOST_MINUTES = 30 * 24 * 60;

    private enum Measure {
        NONE,
        HALF_TIME,
        WORKING_DAYS_BEFORE,
        TIME_BEFORE
    }

    @Nullable
    Warning read() {
        Measure measure = RuleForm.choice(Measure.class, "warning", written.warning(), complaints);
        if (measure == null) {
            return null;
        }
        Amounts amounts = new Amounts(complaints);
        int days = amounts.of("warningDays", written.warningDays(), measure == Measure.WORKING_DAYS_BEFORE, MOST_DAYS);
        int minutes =
                amounts.of("warningMinutes", written.warningMinutes(), measure == Measure.TIME_BEFORE, MOST_MINUTES);
        return switch (measure) {
            case NONE -> new Warning.None();
            case HALF_TIME -> new Warning.HalfTime();
            case WORKING_DAYS_BEFORE -> days == 0 ? null : new Warning.WorkingDaysBefore(days);
            case TIME_BEFORE -> minutes == 0 ? null : new Warning.TimeBefore(Duration.ofMinutes(minutes));
        };
    }
}
