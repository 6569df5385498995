package cn.hotline.api.web;

import cn.hotline.api.error.RequestProblem;
import cn.hotline.core.deadline.Years;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A time as a parameter: with offset, or a whole day in Beijing.
 *
 * @param end where it ends, exclusive: of a day the next midnight, of a time the time itself
 */
public record Moment(Instant start, Instant end) {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final int DATE_LENGTH = 10;

    /** The dispatcher reads parameters by this; a plus sign that was decoded to a blank is put back. */
    public static Moment of(String text) {
        String written = text.strip().replace(' ', '+');
        try {
            if (written.length() == DATE_LENGTH) {
                LocalDate day = Years.checked(LocalDate.parse(written));
                return new Moment(
                        day.atStartOfDay().toInstant(BEIJING),
                        day.plusDays(1).atStartOfDay().toInstant(BEIJING));
            }
            Instant time = Years.checked(OffsetDateTime.parse(written).toInstant());
            return new Moment(time, time);
        } catch (DateTimeException unreadable) {
            throw RequestProblem.of(
                    cn.hotline.api.error.ProblemKind.VALIDATION_FAILED,
                    "时间应为 2026-11-21 或 2026-11-21T09:00:00+08:00 的形式，2000 至 2099 年，不是“" + text + "”");
        }
    }
}
