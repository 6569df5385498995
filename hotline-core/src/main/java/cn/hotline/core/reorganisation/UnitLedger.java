package cn.hotline.core.reorganisation;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.UNIT_IN_OTHER_STATE;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Codes;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.OrganisationRefused.Reason;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Changes units, each change with its line of history, in the caller's transaction or one of its own. */
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
public class UnitLedger {

    private final UnitStore store;
    private final Clock clock;

    UnitLedger(UnitStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * @throws Refusal.InvalidCommand when the code is malformed or the kind has no place below the parent
     * @throws OrganisationRefused when the code is taken, or another unit there bears the name
     */
    public Unit open(NewUnit draft, Actor actor) {
        if (!Codes.isCode(draft.code())) {
            throw new Refusal.InvalidCommand("code", "bad-code", "代码只能由字母、数字和连字符组成，不超过 20 位");
        }
        Unit parent = parent(draft.parent(), draft.kind());
        Unit unit = new Unit(draft.code(), draft.name().strip(), draft.kind(), parent.code(), true, draft.contract());
        refuseTwins(unit, parent.code());
        if (store.insert(unit) == 0) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, "代码“" + unit.code() + "”已被使用");
        }
        if (unit.kind() == UnitKind.GRID) {
            store.insertGrid(unit.code());
        }
        record(UnitChangeKind.OPENED, null, unit, draft.reason(), actor);
        return unit;
    }

    /** The code stays, and with it all that was ever written about the unit. */
    public Unit rename(String code, String name, String reason, Actor actor) {
        Unit unit = openUnit(code);
        Unit renamed = unit.renamed(name.strip());
        if (renamed.equals(unit)) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, "单位名称没有变化");
        }
        refuseTwins(renamed, unit.parentCode());
        return write(UnitChangeKind.RENAMED, unit, renamed, reason, actor);
    }

    /** Below another unit from now on. */
    public Unit move(String code, String parentCode, String reason, Actor actor) {
        Unit unit = openUnit(code);
        Unit parent = parent(parentCode, unit.kind());
        if (parent.code().equals(unit.parentCode())) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, "单位已在该上级之下");
        }
        Unit moved = unit.movedBelow(parent.code());
        refuseTwins(moved, parent.code());
        return write(UnitChangeKind.MOVED, unit, moved, reason, actor);
    }

    /** Keeps its old orders, receives no new ones. */
    public Unit close(String code, String reason, Actor actor) {
        Unit unit = openUnit(code);
        refuseFixture(unit);
        List<Unit> below = store.openBelow(code);
        if (!below.isEmpty()) {
            throw new OrganisationRefused(
                    UNIT_IN_OTHER_STATE,
                    "尚有 " + below.size() + " 个下级单位未撤销或划转，如“" + below.getFirst().name() + "”");
        }
        return write(UnitChangeKind.CLOSED, unit, unit.inUse(false), reason, actor);
    }

    public Unit reopen(String code, String reason, Actor actor) {
        Unit unit = find(code);
        if (unit.opened()) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, "单位“" + unit.name() + "”未被撤销");
        }
        if (unit.parentCode() != null && !find(unit.parentCode()).opened()) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, "上级单位已撤销，须先恢复上级单位");
        }
        return write(UnitChangeKind.REOPENED, unit, unit.inUse(true), reason, actor);
    }

    static void refuseFixture(Unit unit) {
        if (unit.kind() == UnitKind.CITY || unit.kind() == UnitKind.CENTRE) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, unit.kind().label() + "不能撤销");
        }
    }

    private Unit openUnit(String code) {
        Unit unit = find(code);
        if (!unit.opened()) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, "单位“" + unit.name() + "”已撤销");
        }
        return unit;
    }

    /** Waits for whoever else changes it. @throws OrganisationRefused when there is none */
    Unit find(String code) {
        Unit unit = locked(code);
        if (unit == null) {
            throw new OrganisationRefused(Reason.UNIT_UNKNOWN, "没有这一单位");
        }
        return unit;
    }

    private @Nullable Unit locked(String code) {
        return Codes.isCode(code)
                ? store.lock(List.of(code)).stream().findFirst().orElse(null)
                : null;
    }

    private Unit parent(String code, UnitKind kind) {
        Unit parent = locked(code);
        if (parent == null) {
            throw new Refusal.InvalidCommand("parent", "unknown-unit", "没有代码为“" + code + "”的单位");
        }
        if (!parent.opened()) {
            throw new Refusal.InvalidCommand("parent", "closed-unit", "上级单位已撤销");
        }
        if (!kind.standsBelow(parent.kind())) {
            throw new Refusal.InvalidCommand(
                    "parent",
                    "wrong-parent",
                    kind.label() + "不能设在" + parent.kind().label() + "之下");
        }
        return parent;
    }

    private void refuseTwins(Unit unit, @Nullable String parent) {
        boolean twin = parent != null
                && store.openBelow(parent).stream()
                        .anyMatch(other ->
                                other.name().equals(unit.name()) && !Objects.equals(other.code(), unit.code()));
        if (twin) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, "同一上级之下已有名为“" + unit.name() + "”的单位");
        }
    }

    private Unit write(UnitChangeKind kind, Unit before, Unit after, String reason, Actor actor) {
        store.update(after);
        record(kind, before, after, reason, actor);
        return after;
    }

    private void record(UnitChangeKind kind, @Nullable Unit before, Unit after, String reason, Actor actor) {
        store.insertChange(UnitChange.of(kind, before, after, reason, clock.instant(), actor));
    }
}
