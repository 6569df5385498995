package cn.hotline.core.workorder.machine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.StateMachineContext;
import org.springframework.statemachine.access.StateMachineAccess;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import org.springframework.statemachine.support.StateMachineInterceptorAdapter;
import reactor.core.publisher.Mono;

/**
 * Lets Spring Statemachine decide, loudly: an event that leads nowhere throws. Machines are flat, never stopped, pooled,
 * used by one thread at a time, and thrown away after an exception.
 */
public final class MachineEngine<S extends Enum<S>, E extends Enum<E>> {

    /** The machine id is used as a regular expression inside the library, so it is a constant. */
    static final String MACHINE_ID = "pooled";

    private final StateMachineFactory<S, E> factory;
    private final ConcurrentLinkedDeque<Slot<S, E>> idle = new ConcurrentLinkedDeque<>();
    private final Map<S, StateMachineContext<S, E>> seats;

    public MachineEngine(StateMachineFactory<S, E> factory, Class<S> states) {
        this.factory = factory;
        this.seats = new EnumMap<>(states);
        for (S state : states.getEnumConstants()) {
            seats.put(state, new DefaultStateMachineContext<>(state, null, null, null, null, MACHINE_ID));
        }
    }

    /**
     * @return the state the event leads to
     * @throws NoTransition if the state does not know the event
     * @throws RulesRefused if business rules said no
     * @throws RuntimeException whatever a rule threw
     */
    public S decide(S at, E event, Facts facts) {
        Slot<S, E> slot = idle.pollFirst();
        if (slot == null) {
            slot = new Slot<>(factory.getStateMachine(MACHINE_ID));
        }
        Attempt attempt = new Attempt(facts);
        S to = slot.run(java.util.Objects.requireNonNull(seats.get(at)), at, event, attempt);
        idle.addFirst(slot); // only reached when nothing was thrown
        return resultOf(attempt, at, event, to);
    }

    static <S, E> S resultOf(Attempt attempt, S at, E event, S to) {
        if (attempt.taken) {
            return to;
        }
        if (attempt.refused.isEmpty()) {
            throw new NoTransition(at, event);
        }
        throw new RulesRefused(attempt.refused);
    }

    /** The state does not know the event, or no route was meant. */
    public static final class NoTransition extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoTransition(@Nullable Object state, @Nullable Object event) {
            super(event + " leads nowhere from " + state, null, false, false);
        }
    }

    /** Business rules said no. */
    public static final class RulesRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<Rule> rules;

        RulesRefused(List<Rule> rules) {
            super("refused by " + rules.stream().map(Rule::name).toList(), null, false, false);
            this.rules = rules.stream().distinct().toList();
        }

        public List<Rule> rules() {
            return rules;
        }
    }

    private static final class Slot<S, E> extends StateMachineInterceptorAdapter<S, E> {

        private final StateMachine<S, E> machine;
        private final StateMachineAccess<S, E> access;
        private @Nullable Attempt attempt;

        Slot(StateMachine<S, E> machine) {
            this.machine = machine;
            this.access = machine.getStateMachineAccessor().withRegion();
            access.addStateMachineInterceptor(this);
            machine.startReactively().block();
        }

        S run(StateMachineContext<S, E> seat, S at, E event, Attempt now) {
            attempt = now;
            try {
                access.resetStateMachineReactively(seat).block();
                if (machine.getState() == null || machine.getState().getId() != at) {
                    throw new IllegalStateException("the machine did not take its seat in " + at);
                }
                machine.sendEvent(Mono.just(new GenericMessage<>(event, Map.of(Attempt.HEADER, now))))
                        .blockLast();
                now.throwFailure();
                return machine.getState().getId();
            } finally {
                attempt = null;
            }
        }

        @Override
        public StateContext<S, E> postTransition(StateContext<S, E> context) {
            if (attempt != null && context.getTransition() != null) {
                attempt.taken = true;
            }
            return context;
        }
    }
}
