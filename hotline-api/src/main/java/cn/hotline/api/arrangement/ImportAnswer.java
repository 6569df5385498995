package cn.hotline.api.arrangement;

import cn.hotline.core.arrangement.CalendarImport;
import cn.hotline.core.arrangement.DayChange;
import cn.hotline.core.arrangement.Impact;
import cn.hotline.core.arrangement.ImportState;
import cn.hotline.core.arrangement.ImportView;
import cn.hotline.core.arrangement.ImportedDay;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import with its preview or its progress. */
record ImportAnswer(
        long id,
        int year,
        ImportState state,
        String stateLabel,
        @Nullable String note,
        List<ImportedDay> days,

        @Schema(description = "文件中不属于本年安排、或不改变什么的条目数，如节气、其他年份、周一至周五的调休上班")
        int ignored,

        Instant createdAt,
        String createdBy,
        @Nullable @Schema(description = "生效后的日历版本") Integer version,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy,
        @Schema(description = "待生效时：该年安排已在用，将被替换") boolean replaces,
        @Schema(description = "待生效时：哪些日期会改变") List<DayChange> changes,

        @Nullable @Schema(description = "待生效时：对全部未停止时限的影响，截至 countedAt；runAgain 为已记超期、将取消超期恢复计时的")
        Impact impact,

        @Nullable @Schema(description = "生效或撤销后：时限重算的进度") RecountAnswer recount) {

    static ImportAnswer of(ImportView view) {
        RecountAnswer recount = view.recount() == null ? null : RecountAnswer.of(view.recount());
        return of(view.calendarImport(), view.replaces(), view.changes(), view.impact(), recount);
    }

    static ImportAnswer of(CalendarImport listed) {
        return of(listed, false, List.of(), null, null);
    }

    private static ImportAnswer of(
            CalendarImport i,
            boolean replaces,
            List<DayChange> changes,
            @Nullable Impact impact,
            @Nullable RecountAnswer recount) {
        return new ImportAnswer(
                i.id(),
                i.year(),
                i.state(),
                i.state().label(),
                i.note(),
                i.days(),
                i.ignored(),
                i.createdAt(),
                i.createdBy(),
                i.version(),
                i.appliedAt(),
                i.appliedBy(),
                i.takenBackAt(),
                i.takenBackBy(),
                replaces,
                changes,
                impact,
                recount);
    }
}
