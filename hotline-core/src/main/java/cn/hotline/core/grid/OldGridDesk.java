package cn.hotline.core.grid;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.PLACE_UNKNOWN;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Maps the grids of older systems into the one tree (A10); a file is taken as a whole or not at all. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class OldGridDesk {

    private static final int MOST = 20_000;
    private static final int SOURCE = 40;
    private static final int CODE = 60;
    private static final int NAME = 100;
    private static final int BATCH = 500;

    private final OldGridStore store;
    private final UnitDirectory directory;
    private final Clock clock;

    OldGridDesk(OldGridStore store, UnitDirectory directory, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param dryRun says what the file would do and writes nothing */
    public OldGridImport take(List<OldGridRow> rows, boolean dryRun, Actor actor) {
        if (rows.isEmpty() || rows.size() > MOST) {
            throw new Refusal.InvalidCommand("body", "out-of-range", "一个文件须有 1 至 " + MOST + " 行");
        }
        List<FieldError> errors = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        List<OldGrid> added = new ArrayList<>();
        List<OldGrid> moved = new ArrayList<>();
        for (OldGridRow row : rows) {
            check(row, seen, errors);
            OldGrid wanted = new OldGrid(row.source(), row.code(), row.name(), row.grid(), null, null);
            OldGrid present = errors.isEmpty() ? store.find(row.source(), row.code()) : null;
            if (present == null) {
                added.add(wanted);
            } else if (!present.same(wanted)) {
                moved.add(wanted);
            }
        }
        if (!errors.isEmpty()) {
            if (dryRun) {
                return new OldGridImport(false, rows.size(), 0, 0, 0, errors);
            }
            throw new Refusal.InvalidCommand(errors);
        }
        if (!dryRun) {
            write(added, actor);
            write(moved, actor);
        }
        int unchanged = rows.size() - added.size() - moved.size();
        return new OldGridImport(!dryRun, rows.size(), added.size(), moved.size(), unchanged, errors);
    }

    /** @throws OrganisationRefused when there is none */
    @Transactional(readOnly = true)
    public OldGrid find(String source, String code) {
        OldGrid found = store.find(source, code);
        if (found == null) {
            throw new OrganisationRefused(PLACE_UNKNOWN, "没有这一旧网格的对应关系");
        }
        return found;
    }

    @Transactional(readOnly = true)
    public Page<OldGrid> list(String source, @Nullable String after, int limit) {
        List<OldGrid> found = store.ofSource(source, after == null ? "" : after, limit);
        return new Page<>(found, found.size() < limit ? null : found.getLast().code());
    }

    private void write(List<OldGrid> grids, Actor actor) {
        for (int i = 0; i < grids.size(); i += BATCH) {
            store.put(grids.subList(i, Math.min(grids.size(), i + BATCH)), clock.instant(), actor.ref(), actor.name());
        }
    }

    private void check(OldGridRow row, Set<List<String>> seen, List<FieldError> errors) {
        text(row.where(), "source", row.source(), SOURCE, errors);
        text(row.where(), "code", row.code(), CODE, errors);
        text(row.where(), "name", row.name(), NAME, errors);
        Unit grid = directory.units().find(row.grid());
        if (grid == null || grid.kind() != UnitKind.GRID) {
            errors.add(new FieldError(row.where(), "unknown-grid", "没有代码为“" + row.grid() + "”的网格"));
        } else if (!grid.opened()) {
            errors.add(new FieldError(row.where(), "closed-grid", "网格“" + grid.name() + "”已撤销"));
        }
        if (!seen.add(List.of(row.source(), row.code()))) {
            errors.add(new FieldError(row.where(), "duplicate", "同一旧网格在文件中出现两次"));
        }
    }

    private static void text(String where, String column, String text, int most, List<FieldError> errors) {
        if (text.isBlank()) {
            errors.add(new FieldError(where, "required", "缺少 " + column));
        } else if (text.codePointCount(0, text.length()) > most) {
            errors.add(new FieldError(where, "too-long", column + " 不能超过 " + most + " 个字"));
        }
    }
}
