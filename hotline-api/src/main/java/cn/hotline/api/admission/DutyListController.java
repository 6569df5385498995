package cn.hotline.api.admission;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.table.Csv;
import cn.hotline.api.table.FileRows;
import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import cn.hotline.api.table.WorkbookRows;
import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.Moment;
import cn.hotline.core.admission.DutyEntry;
import cn.hotline.core.admission.DutyListBook;
import cn.hotline.core.admission.DutyListDesk;
import cn.hotline.core.admission.DutyListDraft;
import cn.hotline.core.admission.DutyListVersion;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Read by everybody who works here; a new version is saved by administrators alone. */
@RestController
@RequestMapping("/api/v1/duty-lists")
class DutyListController {

    private static final List<String> COLUMNS = List.of("类别", "事项", "职责", "职责名称", "依据");

    private static final String COLUMNS_SAID =
            "首行：类别、事项、职责、依据；职责写名称或代码，事项可空。text/csv 须为 UTF-8；.xlsx 读第一张表，导出的可原样导入。可带 Idempotency-Key";

    private static final String BASED_ON = "修改所依据的版本；已有更新的版本时不予保存。不写则不检查。可带 Idempotency-Key";

    private final DutyListDesk desk;

    DutyListController(DutyListDesk desk) {
        this.desk = desk;
    }

    /** @param inForce the version that decides now */
    record DutyListVersions(int inForce, List<DutyListVersion> items) {}

    /** The lines just as they can be handed in again. */
    record DutyList(
            int version,
            Instant effectiveFrom,
            Instant savedAt,
            String savedByName,
            String note,
            List<DutyEntry> entries) {

        static DutyList of(DutyListBook book) {
            DutyListVersion version = book.version();
            return new DutyList(
                    version.version(),
                    version.effectiveFrom(),
                    version.savedAt(),
                    version.savedByName(),
                    version.note(),
                    book.entries());
        }
    }

    record DutyListErrors(List<Refusal.FieldError> errors) {}

    record FileNote(
            @Parameter(description = "生效时间，默认立即；写日期时为该日零时") @Nullable
            Moment effectiveFrom,

            @Parameter(description = "修改内容和原因") @Nullable String note,
            @Parameter(description = BASED_ON) @Nullable Integer basedOn) {

        DutyListDraft draft(FileRows rows) {
            Instant from = effectiveFrom == null ? null : effectiveFrom.start();
            return new DutyListDraft(from, basedOn, note == null ? "" : note, DutyListFile.read(rows));
        }
    }

    @GetMapping
    @Operation(summary = "职责清单的各个版本，新的在前")
    DutyListVersions versions() {
        return new DutyListVersions(desk.inForce(), desk.versions());
    }

    @GetMapping(path = "/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "一个版本的职责清单", description = "末级类别优先于上级类别，列明的事项优先于整个类别")
    DutyList read(@PathVariable int version) {
        return DutyList.of(book(version));
    }

    @GetMapping(path = "/{version}", produces = Table.XLSX)
    ResponseEntity<StreamingResponseBody> table(@PathVariable int version) {
        DutyListBook book = book(version);
        return Table.answer("职责清单", workbook -> {
            Sheet sheet = new Sheet(workbook, "职责清单", COLUMNS);
            for (DutyEntry entry : book.entries()) {
                sheet.row(
                        entry.category(),
                        entry.matter(),
                        entry.duty().name(),
                        entry.duty().label(),
                        entry.basis());
            }
            sheet.finish();
        });
    }

    @GetMapping(path = "/{version}", produces = Csv.TYPE)
    ResponseEntity<byte[]> csv(@PathVariable int version) {
        return Csv.answer(DutyListFile.write(book(version).entries()));
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "试存职责清单：列出全部错误，不保存")
    DutyListErrors check(@RequestBody DutyListDraft draft) {
        return new DutyListErrors(desk.check(draft));
    }

    @PostMapping(path = "/check", consumes = Csv.TYPE)
    @Operation(summary = "试存职责清单：列出全部错误，不保存", description = COLUMNS_SAID)
    DutyListErrors checkCsv(@ParameterObject FileNote note, @RequestBody byte[] file) {
        return check(note.draft(Csv.rows(file)));
    }

    @PostMapping(path = "/check", consumes = Table.XLSX)
    @Operation(summary = "试存职责清单：列出全部错误，不保存", description = COLUMNS_SAID)
    DutyListErrors checkWorkbook(@ParameterObject FileNote note, @RequestBody byte[] file) {
        return check(note.draft(WorkbookRows.read(file)));
    }

    @PostMapping(consumes = Csv.TYPE)
    @Operation(summary = "保存整套职责清单为新版本，由系统管理员办理", description = COLUMNS_SAID)
    ResponseEntity<DutyList> saveCsv(
            @ParameterObject FileNote note, @RequestBody byte[] file, CommandHeaders headers, Actor actor) {
        return save(note.draft(Csv.rows(file)), headers, actor);
    }

    @PostMapping(consumes = Table.XLSX)
    @Operation(summary = "保存整套职责清单为新版本，由系统管理员办理", description = COLUMNS_SAID)
    ResponseEntity<DutyList> saveWorkbook(
            @ParameterObject FileNote note, @RequestBody byte[] file, CommandHeaders headers, Actor actor) {
        return save(note.draft(WorkbookRows.read(file)), headers, actor);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "保存整套职责清单为新版本，由系统管理员办理", description = "basedOn 为" + BASED_ON)
    ResponseEntity<DutyList> save(@RequestBody DutyListDraft draft, CommandHeaders headers, Actor actor) {
        DutyListBook saved = desk.save(draft, actor, headers.idempotencyKey());
        return ResponseEntity.created(
                        URI.create("/api/v1/duty-lists/" + saved.version().version()))
                .body(DutyList.of(saved));
    }

    private DutyListBook book(int version) {
        DutyListBook book = desk.read(version);
        if (book == null) {
            throw RequestProblem.of(ProblemKind.DUTY_LIST_NOT_FOUND, "没有这一版本的职责清单");
        }
        return book;
    }
}
