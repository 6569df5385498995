package cn.hotline.api.arrangement;

import cn.hotline.core.deadline.CalendarData;
import cn.hotline.core.deadline.CalendarDay;
import cn.hotline.core.workorder.Deadlines;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The working calendar in force. */
@RestController
class CalendarController {

    private final Deadlines deadlines;

    CalendarController(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** @param knownYears whose arrangement is in force; a deadline that reaches into another year is provisional */
    record CalendarAnswer(int version, List<Integer> knownYears, List<CalendarDay> days) {}

    @Operation(summary = "现行工作日历：放假和调休上班日，可按年份", description = "ADMIN、SUPERVISOR")
    @GetMapping("/api/v1/admin/calendar")
    CalendarAnswer calendar(@RequestParam(required = false) @Nullable Integer year) {
        CalendarData data = deadlines.calendars().data();
        return new CalendarAnswer(
                data.version(),
                data.knownYears().stream().sorted().toList(),
                data.days().values().stream()
                        .filter(day -> year == null || day.arrangementYear() == year)
                        .sorted(Comparator.comparing(CalendarDay::date))
                        .toList());
    }
}
