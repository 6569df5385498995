package cn.hotline.core.workorder.machine;

import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.AssignmentStatus;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.ProceedingKind;
import cn.hotline.core.workorder.ProceedingState;
import cn.hotline.core.workorder.State;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.statemachine.config.StateMachineFactory;

/** The machines of the house: engines that decide, and tables compiled from the same machines for reading. */
public final class Machines {

    private final MachineEngine<State, CommandKind> orders;
    private final TransitionTable<State, CommandKind> orderTable;
    private final MachineEngine<AssignmentStatus, CommandKind> assignments;
    private final TransitionTable<AssignmentStatus, CommandKind> assignmentTable;
    private final Map<ProceedingKind, MachineEngine<ProceedingState, CommandKind>> proceedings =
            new EnumMap<>(ProceedingKind.class);
    private final Map<ProceedingKind, TransitionTable<ProceedingState, CommandKind>> proceedingTables =
            new EnumMap<>(ProceedingKind.class);

    public Machines(StateMachineFactory<State, CommandKind> definition) {
        orders = new MachineEngine<>(definition, State.class);
        orderTable = new TransitionTable<>(Transitions.machineOf(definition), State.class, CommandKind.class);
        assignments = new MachineEngine<>(AssignmentMachineConfiguration.factory(), AssignmentStatus.class);
        assignmentTable = new TransitionTable<>(
                Transitions.machineOf(AssignmentMachineConfiguration.factory()),
                AssignmentStatus.class,
                CommandKind.class);
        for (ProceedingKind kind : ProceedingKind.values()) {
            StateMachineFactory<ProceedingState, CommandKind> small = ProceedingMachineConfiguration.factory(kind);
            proceedings.put(kind, new MachineEngine<>(small, ProceedingState.class));
            proceedingTables.put(
                    kind,
                    new TransitionTable<>(Transitions.machineOf(small), ProceedingState.class, CommandKind.class));
        }
    }

    /**
     * Where the command leads to. Commands of the system come by the thousand and are looked up in the table, which takes a
     * tenth of the time; a test proves that machine and table always agree.
     *
     * @throws MachineEngine.NoTransition if the state does not know the command
     * @throws MachineEngine.RulesRefused if business rules said no
     */
    public State decide(State at, CommandKind command, Facts facts) {
        return facts.actor().has(Role.SYSTEM)
                ? orderTable.decide(at, command, facts)
                : orders.decide(at, command, facts);
    }

    public MachineEngine<State, CommandKind> orders() {
        return orders;
    }

    public TransitionTable<State, CommandKind> orderTable() {
        return orderTable;
    }

    public MachineEngine<AssignmentStatus, CommandKind> assignments() {
        return assignments;
    }

    public MachineEngine<ProceedingState, CommandKind> proceedings(ProceedingKind kind) {
        return Objects.requireNonNull(proceedings.get(kind));
    }

    public TransitionTable<AssignmentStatus, CommandKind> assignmentTable() {
        return assignmentTable;
    }

    public TransitionTable<ProceedingState, CommandKind> proceedingTable(ProceedingKind kind) {
        return Objects.requireNonNull(proceedingTables.get(kind));
    }
}
