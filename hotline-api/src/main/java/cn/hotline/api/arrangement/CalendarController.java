package cn.hotline.api.arrangement;

import cn.hotline.core.arrangement.ImportDesk;
import cn.hotline.core.deadline.CalendarData;
import cn.hotline.core.deadline.CalendarDay;
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

    private final ImportDesk desk;

    CalendarController(ImportDesk desk) {
        this.desk = desk;
    }

    /** @param knownYears whose arrangement is in force; a deadline that reaches into another year is provisional */
    record CalendarAnswer(int version, List<Integer> knownYears, List<CalendarDay> days) {}

    @Operation(summary = "现行工作日历：放假和调休上班日，可按年份", description = "ADMIN、SUPERVISOR")
    @GetMapping("/api/v1/admin/calendar")
    CalendarAnswer calendar(@RequestParam(required = false) @Nullable Integer year) {
        CalendarData data = desk.inForce();
        return new CalendarAnswer(
                data.version(),
                data.knownYears().stream().sorted().toList(),
                data.days().values().stream()
                        .filter(day -> year == null || day.arrangementYear() == year)
                        .sorted(Comparator.comparing(CalendarDay::date))
                        .toList());
    }
}
