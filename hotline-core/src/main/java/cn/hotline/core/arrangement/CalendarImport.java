package cn.hotline.core.arrangement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year's arrangement as somebody sent it in.
 *
 * @param days in order
 * @param ignored entries of the file that are no days of the arrangement, or change none
 * @param baseDays version of the calendar days it was checked against
 * @param impact what applying the draft would do; null before it was counted
 * @param version the calendar version that applying it made
 */
public record CalendarImport(
        long id,
        int year,
        ImportState state,
        @Nullable String note,
        List<ImportedDay> days,
        int ignored,
        int baseDays,
        Instant createdAt,
        String createdBy,
        @Nullable Integer version,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy,
        @Nullable Impact impact) {}
