package cn.hotline.core.deadline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;

/** Years that anything here can be about: what lies outside is a slip, and at last more than the database holds. */
public final class Years {

    public static final int FIRST = 2000;
    public static final int LAST = 2099;

    private static final ValueRange ALL = ValueRange.of(FIRST, LAST);

    private Years() {}

    /** @throws DateTimeException for a date, a month or a moment that lies outside, in Asia/Shanghai */
    public static <T extends TemporalAccessor> T checked(T time) {
        TemporalAccessor date = time instanceof Instant moment ? moment.atZone(WorkingCalendar.ZONE) : time;
        ALL.checkValidValue(date.getLong(ChronoField.YEAR), ChronoField.YEAR);
        return time;
    }
}
