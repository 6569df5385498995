package cn.hotline.api.alias;

import cn.hotline.api.table.Csv;
import cn.hotline.core.alias.AliasDesk;
import cn.hotline.core.alias.AliasLine;
import cn.hotline.core.organisation.Actor;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The aliases as a file: what is exported can be imported again. */
@RestController
@RequestMapping("/api/v1/admin/place-aliases")
class AliasFileController {

    private static final List<String> COLUMNS = List.of("别名", "规范名称", "说明");

    private final AliasDesk desk;

    AliasFileController(AliasDesk desk) {
        this.desk = desk;
    }

    /** @param changed lines that said something new */
    record AliasImport(int lines, int changed) {}

    @GetMapping(produces = Csv.TYPE)
    ResponseEntity<byte[]> csv() {
        List<List<String>> rows = new ArrayList<>();
        desk.each(alias ->
                rows.add(List.of(alias.alias(), alias.canonical(), Objects.requireNonNullElse(alias.reason(), ""))));
        return Csv.answer(Csv.write(COLUMNS, rows));
    }

    @PostMapping(consumes = Csv.TYPE)
    @Operation(
            summary = "导入地点别名",
            description = "text/csv，UTF-8，首行：别名、规范名称、说明；说明可空，不超过 5000 行。全部正确才保存，文件未列的别名不变；"
                    + "lines[n] 为从0起的行序。ADMIN、SUPERVISOR")
    AliasImport importCsv(@RequestBody byte[] file, Actor actor) {
        List<AliasLine> lines = Csv.read(file, COLUMNS).stream()
                .map(row -> new AliasLine(
                        row.getField("别名"),
                        row.getField("规范名称"),
                        row.getField("说明").isBlank() ? null : row.getField("说明").strip()))
                .toList();
        return new AliasImport(lines.size(), desk.importLines(lines, actor));
    }
}
