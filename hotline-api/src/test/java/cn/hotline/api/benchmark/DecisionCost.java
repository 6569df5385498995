package cn.hotline.api.benchmark;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrderPolicy;
import cn.hotline.core.workorder.machine.Facts;
import cn.hotline.core.workorder.machine.Machines;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** What it costs to decide whether an order may be dispatched, by the machine and by the table compiled from it. */
final class DecisionCost {

    private static final int TIMES = 30_000;
    private static final double NANOS_OF_A_MICRO = 1_000;

    private final Machines machines;
    private final Facts facts;

    DecisionCost(Machines machines, CaseFile file, UnitDirectory units, Deadlines deadlines, Clock clock) {
        this.machines = machines;
        this.facts = new Facts(
                file,
                new Command.Dispatch("370102001", List.of(), null),
                Actor.operator(2, "派单员", Set.of(Role.DISPATCHER), "3701-12345", true),
                clock.instant(),
                units.units(),
                deadlines.calendar(),
                WorkOrderPolicy.defaults(),
                null,
                null);
    }

    double engineMicros() {
        return micros(() -> machines.orders().decide(State.REGISTERED, CommandKind.DISPATCH, facts));
    }

    double tableMicros() {
        return micros(() -> machines.orderTable().decide(State.REGISTERED, CommandKind.DISPATCH, facts));
    }

    double permittedMicros() {
        return micros(() -> machines.orderTable().eventsOf(State.REGISTERED).contains(CommandKind.DISPATCH));
    }

    /** The second time counts, the first warms up. */
    private static double micros(Supplier<Object> decision) {
        double micros = 0;
        Object last = null;
        for (int pass = 0; pass < 2; pass++) {
            long start = System.nanoTime();
            for (int i = 0; i < TIMES; i++) {
                last = decision.get();
            }
            micros = (System.nanoTime() - start) / NANOS_OF_A_MICRO / TIMES;
        }
        return Objects.requireNonNull(last).equals(decision) ? 0 : micros; // so that no decision is optimised away
    }
}
