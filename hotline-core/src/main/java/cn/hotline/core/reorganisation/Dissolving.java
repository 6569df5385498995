package cn.hotline.core.reorganisation;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.OrganisationRefused.Reason;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.workorder.AdmissionGate;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The transactions around a bulk reassignment. Its start holds the rows of all units concerned. */
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class Dissolving {

    private final BulkStore store;
    private final UnitStore units;
    private final UnitLedger ledger;
    private final TreeChanges tree;
    private final AdmissionGate gate;
    private final Clock clock;

    Dissolving(BulkStore store, UnitStore units, UnitLedger ledger, TreeChanges tree, AdmissionGate gate, Clock clock) {
        this.store = store;
        this.units = units;
        this.ledger = ledger;
        this.tree = tree;
        this.gate = gate;
        this.clock = clock;
    }

    long start(Dissolution draft, Actor actor) {
        SuccessionPlan plan = draft.plan();
        Unit unit = lockAll(draft.unit(), plan);
        refuseIfBusy(unit);
        for (Unit child : units.openBelow(unit.code())) {
            tree.move(child.code(), plan.ofUnitBelow(child.code()), draft.reason(), actor);
        }
        if (unit.opened()) {
            ledger.close(unit.code(), draft.reason(), actor);
        }
        gate.succeeded(unit.code(), plan.successor());
        int operators = draft.fate() == OperatorFate.MOVE
                ? store.moveOperators(unit.code(), plan.successor())
                : store.disableOperators(unit.code());
        if (store.insert(bulk(draft, unit, operators, actor)) == 0) {
            throw running(unit);
        }
        return Objects.requireNonNull(store.latestOf(unit.code())).id();
    }

    void stop(long id) {
        BulkReassignment bulk = store.lock(id);
        if (bulk == null) {
            throw new OrganisationRefused(Reason.BULK_UNKNOWN, "没有这次批量改派");
        }
        if (bulk.state() != BulkState.RUNNING) {
            throw new OrganisationRefused(
                    Reason.UNIT_IN_OTHER_STATE, "这次批量改派" + bulk.state().label());
        }
        store.save(bulk.ended(BulkState.STOPPED, now()));
    }

    /** The directory may be seconds old; what counts is what the rows say while nobody else can change them. */
    private Unit lockAll(String code, SuccessionPlan plan) {
        List<String> codes = new ArrayList<>(plan.units());
        codes.add(code);
        Map<String, Unit> locked =
                units.lock(codes).stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        for (String heir : plan.units()) {
            Unit found = locked.get(heir);
            if (found == null || !found.opened()) {
                throw new Refusal.InvalidCommand("successor", "cannot-handle", "承接单位“" + heir + "”已撤销");
            }
        }
        return Objects.requireNonNull(locked.get(code));
    }

    private void refuseIfBusy(Unit unit) {
        for (BulkReassignment other : store.running()) {
            if (other.unit().equals(unit.code())) {
                throw running(unit);
            }
            if (other.plan().mentions(unit.code())) {
                throw new OrganisationRefused(
                        Reason.UNIT_IN_OTHER_STATE, "该单位正在承接“" + other.unitName() + "”的工单，须待批量改派完成后再撤销");
            }
        }
    }

    private static OrganisationRefused running(Unit unit) {
        return new OrganisationRefused(Reason.BULK_RUNNING, "“" + unit.name() + "”的工单正在批量改派");
    }

    private BulkReassignment bulk(Dissolution draft, Unit unit, int operators, Actor actor) {
        Instant now = now();
        return new BulkReassignment(
                0,
                unit.code(),
                unit.name(),
                BulkState.RUNNING,
                draft.plan(),
                draft.reason(),
                draft.fate(),
                operators,
                store.countOpenOrders(unit.code()),
                0,
                0,
                0,
                0,
                now,
                null,
                now,
                actor.ref(),
                actor.name(),
                null,
                now,
                null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
