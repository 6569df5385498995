package cn.hotline.api.admission;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.table.Csv;
import cn.hotline.api.table.Sheet;
import cn.hotline.api.table.Table;
import cn.hotline.api.web.Moment;
import cn.hotline.core.admission.DutyEntry;
import cn.hotline.core.admission.DutyListBook;
import cn.hotline.core.admission.DutyListDesk;
import cn.hotline.core.admission.DutyListDraft;
import cn.hotline.core.admission.DutyListVersion;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Read by everybody who works here; a new version is saved by administrators alone. */
@RestController
@RequestMapping("/api/v1/duty-lists")
class DutyListController {

    private static final List<String> COLUMNS = List.of("类别", "事项", "职责", "职责名称", "依据");

    private static final String COLUMNS_SAID = "text/csv，UTF-8，首行：类别、事项、职责、依据；职责写名称或代码，事项可空";

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
        return Csv.answer(DutyListCsv.write(book(version).entries()));
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "试存职责清单：列出全部错误，不保存")
    DutyListErrors check(@RequestBody DutyListDraft draft) {
        return new DutyListErrors(desk.check(draft));
    }

    @PostMapping(path = "/check", consumes = Csv.TYPE)
    @Operation(summary = "试存职责清单：列出全部错误，不保存", description = COLUMNS_SAID)
    DutyListErrors checkCsv(@RequestParam(required = false) @Nullable String note, @RequestBody byte[] file) {
        return check(new DutyListDraft(null, String.valueOf(note), DutyListCsv.read(file)));
    }

    @PostMapping(consumes = Csv.TYPE)
    @Operation(summary = "保存整套职责清单为新版本，由系统管理员办理", description = COLUMNS_SAID)
    ResponseEntity<DutyList> saveCsv(
            @RequestParam String note,
            @RequestParam(required = false) @Nullable Moment effectiveFrom,
            @RequestBody byte[] file,
            Actor actor) {
        return save(
                new DutyListDraft(effectiveFrom == null ? null : effectiveFrom.start(), note, DutyListCsv.read(file)),
                actor);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "保存整套职责清单为新版本，由系统管理员办理")
    ResponseEntity<DutyList> save(@RequestBody DutyListDraft draft, Actor actor) {
        DutyListBook saved = desk.save(draft, actor);
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
