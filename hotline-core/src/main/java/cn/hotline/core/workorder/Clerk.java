package cn.hotline.core.workorder;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.AdmissionGate.TaskRuling;
import cn.hotline.core.workorder.machine.Facts;
import cn.hotline.core.workorder.machine.MachineEngine.NoTransition;
import cn.hotline.core.workorder.machine.MachineEngine.RulesRefused;
import cn.hotline.core.workorder.machine.Machines;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the machines, and the gate of the communities, about one command on one order and writes down what follows. */
@Component
final class Clerk {

    private final Machines machines;
    private final Beside beside;
    private final UnitDirectory directory;
    private final CatalogueSource catalogue;
    private final Deadlines deadlines;
    private final StepPlan plan;
    private final WorkOrderPolicy policy;
    private final CommandText text;
    private final AdmissionGate gate;

    Clerk(
            Machines machines,
            UnitDirectory directory,
            CatalogueSource catalogue,
            Deadlines deadlines,
            StepPlan plan,
            WorkOrderPolicy policy,
            CommandText text,
            AdmissionGate gate) {
        this.machines = machines;
        this.beside = new Beside(machines);
        this.directory = directory;
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.plan = plan;
        this.policy = policy;
        this.text = text;
        this.gate = gate;
    }

    /** A new order: nothing to decide, its clocks start. */
    CaseChange open(
            WorkOrder order, Appeal appeal, Instruction instruction, byte @Nullable [] requestHash, Instant now) {
        CaseFile file = new CaseFile(order, List.of(), List.of(), List.of());
        CaseDraft draft = draft(file, State.REGISTERED, instruction, now);
        Effects.apply(instruction.command(), draft);
        return finish(draft, appeal, null, instruction, requestHash);
    }

    /**
     * @param target the order to merge into, null when there is none
     * @throws Refusal.IllegalCommand if the state does not allow it
     * @throws Refusal.RuleRefused if business rules do not
     */
    CaseChange carryOut(
            CaseFile file,
            Instruction instruction,
            @Nullable CaseFile target,
            byte @Nullable [] requestHash,
            Instant now) {
        State from = file.order().state();
        CommandKind kind = instruction.command().kind();
        Instant moment = notBeforeTheLast(file.order(), now);
        TaskRuling ruling = ruling(file, instruction, moment);
        Facts facts = facts(file, instruction, target, ruling, moment);
        try {
            CaseDraft draft = draft(file, machines.decide(from, kind, facts), instruction, moment);
            beside.decide(draft, file, facts, instruction);
            if (ruling != null) {
                draft.remark(ruling.basis());
            }
            Effects.apply(instruction.command(), draft);
            return finish(draft, null, from, instruction, requestHash);
        } catch (NoTransition e) {
            throw new Refusal.IllegalCommand(from, null, kind, permitted(from, instruction));
        } catch (RulesRefused e) {
            throw new Refusal.RuleRefused(
                    from,
                    kind,
                    e.rules().stream()
                            .map(rule -> new Refusal.RefusedRule(rule.name(), rule.sentence()))
                            .toList());
        }
    }

    /** Whether state and rules let a command through that the gate of the communities has no say in. */
    boolean lets(CaseFile file, Instruction instruction, @Nullable CaseFile target, Instant now) {
        try {
            CommandKind kind = instruction.command().kind();
            machines.orderTable().decide(file.order().state(), kind, facts(file, instruction, target, null, now));
            return true;
        } catch (NoTransition | RulesRefused e) {
            return false;
        }
    }

    private Facts facts(
            CaseFile file,
            Instruction instruction,
            @Nullable CaseFile target,
            @Nullable TaskRuling ruling,
            Instant moment) {
        return new Facts(
                file,
                instruction.command(),
                instruction.actor(),
                moment,
                units(),
                deadlines.calendar(),
                policy,
                target,
                ruling);
    }

    /** What the state allows to somebody with the actor's roles; rules may still refuse. */
    Set<CommandKind> permitted(State state, Instruction instruction) {
        Set<CommandKind> kinds = new LinkedHashSet<>(machines.orderTable().eventsOf(state));
        kinds.removeIf(kind -> !kind.permits(instruction.actor()));
        return kinds;
    }

    private @Nullable TaskRuling ruling(CaseFile file, Instruction instruction, Instant now) {
        String unit = instruction.actor().unit();
        return instruction.command() instanceof Command.RefuseTask && unit != null
                ? gate.ruling(file.order(), unit, now)
                : null;
    }

    Units units() {
        return directory.units();
    }

    private CaseDraft draft(CaseFile file, State to, Instruction instruction, Instant now) {
        Timekeeping time = new Timekeeping(deadlines.rules(), deadlines, units(), plan);
        return new CaseDraft(file, to, instruction.actor(), now, time, policy, catalogue.catalogue());
    }

    private CaseChange finish(
            CaseDraft draft,
            @Nullable Appeal appeal,
            @Nullable State from,
            Instruction i,
            byte @Nullable [] requestHash) {
        WorkOrder order = draft.order;
        order.version++;
        order.state = draft.to;
        order.nextDueAt = draft.nextDue();
        order.changedAt = draft.now;
        HistoryEntry entry = entry(draft, from, i, requestHash);
        order.headHash = entry.hash();
        return new CaseChange(
                order,
                appeal,
                from != draft.to,
                draft.assignments.touched(),
                draft.assignments.replaced((before, after) -> !before.unit().equals(after.unit())),
                draft.clocks.touched(),
                draft.clocks.replaced((before, after) -> before.isForgottenBy(after, draft.now)),
                draft.proceedings.touched(),
                scopeOf(draft.newUnits),
                lostScope(draft),
                draft.callback,
                draft.dispute,
                draft.proposal,
                entry);
    }

    private HistoryEntry entry(CaseDraft draft, @Nullable State from, Instruction i, byte @Nullable [] requestHash) {
        WorkOrder order = draft.order;
        HistoryEntry open = new HistoryEntry(
                order.id,
                order.version,
                i.command().kind(),
                from,
                draft.to,
                i.actor().ref(),
                i.actor().name(),
                i.actor().unit(),
                draft.now,
                text.forHistory(i.command()),
                draft.noteWith(i.note()),
                i.idempotencyKey(),
                requestHash,
                order.headHash,
                order.headHash);
        return HistoryChain.seal(open, order.headHash);
    }

    /** A wall clock set back must not let an order's time run backwards: nothing in it could be explained any more. */
    private static Instant notBeforeTheLast(WorkOrder order, Instant now) {
        return now.isBefore(order.changedAt) ? order.changedAt.plusMillis(1) : now;
    }

    private Set<String> lostScope(CaseDraft draft) {
        if (draft.lostUnit == null) {
            return Set.of();
        }
        Set<String> lost = new LinkedHashSet<>(units().selfAndAbove(draft.lostUnit));
        draft.assignments
                .all()
                .forEach(part -> units().selfAndAbove(part.unit()).forEach(lost::remove));
        draft.newUnits.forEach(unit -> units().selfAndAbove(unit).forEach(lost::remove));
        return lost;
    }

    private Set<String> scopeOf(Set<String> newUnits) {
        Set<String> scope = new LinkedHashSet<>();
        newUnits.forEach(unit -> scope.addAll(units().selfAndAbove(unit)));
        return scope;
    }
}
