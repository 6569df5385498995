package cn.hotline.api.web;

import cn.hotline.api.error.RequestProblem;
import cn.hotline.core.deadline.StatisticWindows;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.deadline.Years;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A span of time as it is written in the address: by its ends, or as a statistic day or an appraisal month. */
public record WindowFilter(
        @Parameter(description = "时间起（含）") @Nullable Moment from,
        @Parameter(description = "时间止；写日期时含当日") @Nullable Moment to,

        @Parameter(description = "统计日，代替 from 和 to；起算时刻由 hotline.statistics.day-starts 规定", example = "2026-11-20")
        @Nullable
        String day,

        @Parameter(description = "考核月，代替 from 和 to；起始日由 hotline.statistics.month-starts-on 规定", example = "2026-11")
        @Nullable
        String period) {

    /** Whatever was not given is taken from the usual window. */
    public TimeWindow within(TimeWindow usual, StatisticWindows windows) {
        boolean byEnds = from != null || to != null;
        if ((day != null && period != null) || (byEnds && (day != null || period != null))) {
            throw RequestProblem.field(day != null ? "day" : "period", "ambiguous", "from 和 to、day、period 只能用一种");
        }
        if (day != null) {
            return windows.day(date(day));
        }
        if (period != null) {
            return windows.month(month(period));
        }
        return byEnds ? ends(usual) : usual;
    }

    private TimeWindow ends(TimeWindow usual) {
        Instant start = from == null ? usual.from() : from.start();
        Instant end = to != null ? to.end() : usual.to().isAfter(start) ? usual.to() : TimeWindow.ALWAYS.to();
        if (!start.isBefore(end)) {
            throw RequestProblem.field("to", "out-of-range", from == null ? "须同时写明 from" : "须晚于 from");
        }
        return new TimeWindow(start, end);
    }

    private static LocalDate date(String text) {
        try {
            return Years.checked(LocalDate.parse(text.strip()));
        } catch (DateTimeException unreadable) {
            throw RequestProblem.field("day", "bad-day", "应为 2026-11-20 的形式，2000 至 2099 年");
        }
    }

    private static YearMonth month(String text) {
        try {
            return Years.checked(YearMonth.parse(text.strip()));
        } catch (DateTimeException unreadable) {
            throw RequestProblem.field("period", "bad-period", "应为 2026-11 的形式，2000 至 2099 年");
        }
    }
}
