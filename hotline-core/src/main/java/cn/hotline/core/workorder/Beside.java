package cn.hotline.core.workorder;

import cn.hotline.core.workorder.machine.Facts;
import cn.hotline.core.workorder.machine.MachineEngine;
import cn.hotline.core.workorder.machine.MachineEngine.NoTransition;
import cn.hotline.core.workorder.machine.Machines;
import cn.hotline.core.workorder.machine.TransitionTable;
import java.util.LinkedHashSet;
import java.util.Set;

/** Asks the small machines of an order: what a command means for one part of it, or for one proceeding beside it. */
final class Beside {

    private final Machines machines;

    Beside(Machines machines) {
        this.machines = machines;
    }

    /**
     * @throws Refusal.InvalidCommand if the order has no such part or proceeding
     * @throws Refusal.IllegalCommand if the order's state allows the command, but not that of the part or proceeding
     */
    void decide(CaseDraft draft, CaseFile file, Facts facts, Instruction instruction) {
        State of = file.order().state();
        switch (instruction.command()) {
            case Command.OnAssignment c -> {
                Assignment part = file.assignment(c.assignment());
                if (part == null || part.role() == AssignmentRole.LEAD) {
                    throw new Refusal.InvalidCommand("assignment", "unknown-assignment", "没有这一协办任务");
                }
                String where = part.role().label() + "任务处于“" + part.status().label() + "”";
                draft.assignmentTo = decide(
                        machines.assignments(),
                        machines.assignmentTable(),
                        part.status(),
                        facts,
                        instruction,
                        of,
                        where);
            }
            case Command.OnProceeding c -> {
                Proceeding proceeding = file.proceeding(c.proceeding());
                if (proceeding == null) {
                    throw new Refusal.InvalidCommand("proceeding", "unknown-proceeding", "没有这一事项");
                }
                ProceedingKind kind = proceeding.kind();
                String where = "该" + kind.label() + "处于“" + proceeding.state().label() + "”";
                draft.proceedingTo = decide(
                        machines.proceedings(kind),
                        machines.proceedingTable(kind),
                        proceeding.state(),
                        facts,
                        instruction,
                        of,
                        where);
            }
            default -> {}
        }
    }

    private static <S extends Enum<S>> S decide(
            MachineEngine<S, CommandKind> machine,
            TransitionTable<S, CommandKind> table,
            S at,
            Facts facts,
            Instruction instruction,
            State of,
            String where) {
        CommandKind kind = instruction.command().kind();
        try {
            return machine.decide(at, kind, facts);
        } catch (NoTransition e) {
            Set<CommandKind> permitted = new LinkedHashSet<>(table.eventsOf(at));
            permitted.removeIf(other -> !other.permits(instruction.actor()));
            throw new Refusal.IllegalCommand(of, where, kind, permitted);
        }
    }
}
