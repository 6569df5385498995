package cn.hotline.core.workorder.machine;

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
    private final Map<ProceedingKind, MachineEngine<ProceedingState, CommandKind>> proceedings =
            new EnumMap<>(ProceedingKind.class);

    public Machines(StateMachineFactory<State, CommandKind> definition) {
        orders = new MachineEngine<>(definition, State.class);
        orderTable = new TransitionTable<>(Transitions.machineOf(definition), State.class, CommandKind.class);
        assignments = new MachineEngine<>(AssignmentMachineConfiguration.factory(), AssignmentStatus.class);
        for (ProceedingKind kind : ProceedingKind.values()) {
            proceedings.put(
                    kind, new MachineEngine<>(ProceedingMachineConfiguration.factory(kind), ProceedingState.class));
        }
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
}
