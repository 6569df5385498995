package cn.hotline.api.arrangement;

import cn.hotline.api.error.RequestProblem;
import cn.hotline.core.adapter.arrangement.CsvArrangement;
import cn.hotline.core.adapter.arrangement.IcalendarArrangement;
import cn.hotline.core.arrangement.Entries;
import cn.hotline.core.arrangement.Entry;
import cn.hotline.core.arrangement.ImportDesk;
import cn.hotline.core.arrangement.ImportReading;
import cn.hotline.core.organisation.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A year's arrangement, from the file to its effect. */
@RestController
@RequestMapping("/api/v1/admin/calendar/imports")
class ImportController {

    private static final int LISTED = 50;
    private static final String UNDERSTOOD = """
                导入一年的放假安排，存为草稿并返回预览，不改变任何时限。文件须为 UTF-8，不超过 1 MB。\
                text/csv：首行 date,name,kind，日期如 2027-01-01，kind 为 HOLIDAY（放假、休）或 MAKEUP_WORKDAY（调休上班、补班、班）；\
                text/calendar：标题以（休）、（班）结尾，或在节日名称后有“假期”“放假”“补班”“上班”的事件，全无（休）时只写法定节日名称的事件也算放假；其他事件和其他年份忽略；\
        DTEND、DURATION、RRULE、RDATE、EXDATE 均计入，带时区的时间按北京时间，不能识别的重复规则拒绝（unsupported-recurrence）；\
                application/json：days[] 中的 date、name、kind。\
                有误时返回 400，errors[] 指明行号和原因：日期须在上年 12 月 20 日至当年 12 月 31 日之间，不得重复，\
                七个法定节日须齐全，假期须连续、含周末（gap）。周一至周五的调休上班不改变什么，计入 ignored。同一年再次导入即替换，预览列出差异。\
        """;

    private final ImportDesk desk;
    private final ImportReading reading;

    ImportController(ImportDesk desk, ImportReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    record ImportList(List<ImportAnswer> items) {}

    record NewDay(
            @Nullable String date,
            @Nullable String name,
            @Nullable String kind) {}

    record NewImport(@Nullable List<@Nullable NewDay> days) {}

    @Operation(summary = "导入一年的放假安排，返回预览", description = UNDERSTOOD)
    @PostMapping(consumes = "text/csv")
    ResponseEntity<ImportAnswer> csv(
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String note,
            @RequestBody byte[] file,
            Actor actor) {
        return created(desk.draft(year, CsvArrangement.read(file), note, actor));
    }

    @Operation(summary = "导入一年的放假安排，返回预览", description = UNDERSTOOD)
    @PostMapping(consumes = "text/calendar")
    ResponseEntity<ImportAnswer> icalendar(
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String note,
            @RequestBody byte[] file,
            Actor actor) {
        return created(desk.draft(year, IcalendarArrangement.read(file, year), note, actor));
    }

    @Operation(summary = "导入一年的放假安排，返回预览", description = UNDERSTOOD)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportAnswer> json(
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String note,
            @RequestBody NewImport body,
            Actor actor) {
        return created(desk.draft(year, entries(body), note, actor));
    }

    @Operation(summary = "最近的导入", description = "ADMIN、SUPERVISOR；不含预览和进度")
    @GetMapping
    ImportList list() {
        return new ImportList(
                reading.list(LISTED).stream().map(ImportAnswer::of).toList());
    }

    @Operation(
            summary = "一次导入：待生效的带预览，其余带重算进度",
            description = "ADMIN、SUPERVISOR。预览在导入时统计一次（impact.countedAt），检查全部未停止的时限；要重新统计请再次导入")
    @GetMapping("/{id}")
    ImportAnswer one(@PathVariable long id) {
        return ImportAnswer.of(reading.view(id));
    }

    @Operation(
            summary = "使草稿生效，并重算受影响的时限",
            description =
                    "新日历立即生效；计时中和已暂停、跨越变更日期的时限由后台任务逐批重算，每个工单记一条历史；按暂定时限记了超期、尚未办结的也重算，到期更晚的取消超期、恢复计时；其他已超期的和已停止的不变")
    @PostMapping("/{id}/apply")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportAnswer apply(@PathVariable long id, @Parameter(hidden = true) Actor actor) {
        desk.apply(id, actor);
        return one(id);
    }

    @Operation(
            summary = "撤销现行日历的最近一次导入，并把时限重算回去",
            description = "重算尚未完成时也可撤销；不是最近一次则拒绝。按被撤销的日历记为超期、尚未办结且恢复后到期更晚的，取消超期、恢复计时，不再督促")
    @PostMapping("/{id}/take-back")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportAnswer takeBack(@PathVariable long id, @Parameter(hidden = true) Actor actor) {
        desk.takeBack(id, actor);
        return one(id);
    }

    private ResponseEntity<ImportAnswer> created(long id) {
        return ResponseEntity.created(URI.create("/api/v1/admin/calendar/imports/" + id))
                .body(one(id));
    }

    private static Entries entries(NewImport body) {
        if (body.days() == null) {
            throw RequestProblem.field("days", "required", "不能为空");
        }
        List<Entry> entries = new ArrayList<>();
        for (NewDay day : body.days()) {
            String where = "days[" + entries.size() + "]";
            if (day == null) {
                throw RequestProblem.field(where, "required", "不能为空");
            }
            entries.add(new Entry(
                    where,
                    Objects.requireNonNullElse(day.date(), ""),
                    Objects.requireNonNullElse(day.name(), ""),
                    Objects.requireNonNullElse(day.kind(), "")));
        }
        return new Entries(entries, 0);
    }
}
