package cn.hotline.core.arrangement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is shown.
 *
 * @param changes of a draft: the dates that applying it would arrange in another way; of any other none
 * @param replaces of a draft: whether an arrangement of the year is in force already
 * @param impact of a draft: what applying it would do, as of now
 * @param recount how far counting the open clocks anew has come, of what was applied or taken back
 */
public record ImportView(
        CalendarImport calendarImport,
        List<DayChange> changes,
        boolean replaces,
        @Nullable Impact impact,
        @Nullable RecountProgress recount) {}
