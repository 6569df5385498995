package cn.hotline.core.reorganisation;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Text;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Where the administrator changes the unit tree. This process goes by the change at once, others within five seconds; who
 * may do what is the caller's to check.
 */
@Service
public class UnitDesk {

    private static final int CHANGES = 200;

    private final UnitLedger ledger;
    private final TreeChanges tree;
    private final UnitStore store;
    private final UnitDirectory directory;
    private final FieldCheck fields;

    UnitDesk(UnitLedger ledger, TreeChanges tree, UnitStore store, UnitDirectory directory, FieldCheck fields) {
        this.ledger = ledger;
        this.tree = tree;
        this.store = store;
        this.directory = directory;
        this.fields = fields;
    }

    /** A new name and why. */
    public record Renaming(
            @Text(max = 100) String name, @Text(max = 500) String reason) {}

    /** Another unit above and why. */
    public record Moving(
            @Text(max = 20) String parent, @Text(max = 500) String reason) {}

    /** Why a unit is closed or opened again. */
    public record Closure(@Text(max = 500) String reason) {}

    /** @throws Refusal.InvalidCommand naming what is wrong; @throws OrganisationRefused when it cannot be done now */
    public Unit open(NewUnit draft, Actor actor) {
        return changed(draft, () -> ledger.open(draft, actor));
    }

    public Unit rename(String code, Renaming draft, Actor actor) {
        return changed(draft, () -> ledger.rename(code, draft.name(), draft.reason(), actor));
    }

    public Unit move(String code, Moving draft, Actor actor) {
        return changed(draft, () -> tree.move(code, draft.parent(), draft.reason(), actor));
    }

    /** Its operators finish what it has; it receives nothing more. */
    public Unit close(String code, Closure draft, Actor actor) {
        return changed(draft, () -> tree.close(code, draft.reason(), actor));
    }

    public Unit reopen(String code, Closure draft, Actor actor) {
        return changed(draft, () -> tree.reopen(code, draft.reason(), actor));
    }

    /** The latest first. */
    public List<UnitChange> changes(String code) {
        if (directory.units().find(code) == null) {
            throw new OrganisationRefused(OrganisationRefused.Reason.UNIT_UNKNOWN, "没有这一单位");
        }
        return store.changes(code, CHANGES);
    }

    private Unit changed(Object draft, Supplier<Unit> change) {
        fields.refuseUnlessRight(draft);
        Unit unit = change.get();
        directory.forget();
        return unit;
    }
}
