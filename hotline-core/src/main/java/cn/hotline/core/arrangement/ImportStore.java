package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.CalendarDay;
import cn.hotline.core.deadline.WorkingHours;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps imports and the versions of the calendar they make. Methods run in the caller's transaction. */
public interface ImportStore {

    void insert(
            int year, @Nullable String note, List<ImportedDay> days, int ignored, int baseDays, Instant at, String by);

    /** The import this transaction inserted. */
    long lastInserted();

    @Nullable
    CalendarImport find(long id);

    /** The latest first. */
    List<CalendarImport> list(int limit);

    /** One change of the calendar at a time: waits for another's end. */
    int lockCalendar();

    CalendarVersion version();

    /** The version whose days hold in a version; null when there is no such version. */
    @Nullable
    Integer daysOf(int version);

    void insertVersion(int version, Instant at, String note, int daysVersion);

    void insertDays(int version, List<CalendarDay> days);

    /** @param hours null: the city's again */
    void insertHours(String unit, int version, @Nullable WorkingHours hours);

    void keepImpact(long id, Impact impact);

    void apply(long id, int version, Instant at, String by);

    void takeBack(long id, Instant at, String by);

    /** The recount of an applied or taken back import has come to its end. */
    void finish(long id);
}
