package cn.hotline.api.arrangement;

import cn.hotline.core.arrangement.HoursDesk;
import cn.hotline.core.organisation.Actor;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The city's working hours, and those of units that do not keep them. */
@RestController
@RequestMapping("/api/v1/admin/calendar/hours")
class HoursController {

    private final HoursDesk desk;

    HoursController(HoursDesk desk) {
        this.desk = desk;
    }

    record UnitHours(String unit, WrittenHours hours) {}

    record HoursList(WrittenHours city, List<UnitHours> units) {}

    @Operation(summary = "工作时间：全市的，和单位自己的", description = "ADMIN、SUPERVISOR")
    @GetMapping
    HoursList list() {
        return new HoursList(
                WrittenHours.of(desk.city()),
                desk.all().entrySet().stream()
                        .map(unit -> new UnitHours(unit.getKey(), WrittenHours.of(unit.getValue())))
                        .toList());
    }

    @Operation(
            summary = "设定单位自己的工作时间，如周六上班",
            description =
                    "对此后开始计时的本单位任务（签收、联系、协办、报到）有效；主办时限按全市日历。单位为市时即全市的工作时间，对此后开始计时的全部时限有效。正在计时的仍按原工作时间，之后因放假安排重算的按届时的工作时间。未写的星期休息；放假日一律不上班")
    @PutMapping("/{unit}")
    UnitHours set(@PathVariable String unit, @RequestBody WrittenHours hours, Actor actor) {
        desk.set(unit, hours.read(), actor);
        return new UnitHours(unit, hours);
    }

    @Operation(summary = "恢复全市的工作时间；单位为市时恢复为周一至周五 9 至 12 时、13 至 17 时")
    @DeleteMapping("/{unit}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@PathVariable String unit, Actor actor) {
        desk.set(unit, null, actor);
    }
}
