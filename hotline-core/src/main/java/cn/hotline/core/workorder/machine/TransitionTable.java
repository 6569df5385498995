package cn.hotline.core.workorder.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.support.DefaultStateContext;
import org.springframework.statemachine.transition.Transition;
import reactor.core.publisher.Mono;

/**
 * What the live machine allows, compiled from it: for permitted commands and diagrams, and to decide what the system itself
 * sends by the thousand.
 */
public final class TransitionTable<S extends Enum<S>, E extends Enum<E>> {

    /** @param name of the transition; @param guard null when the transition is unconditional */
    public record Row<S, E>(
            S from, E event, S to, String name, @Nullable Function<StateContext<S, E>, Mono<Boolean>> guard) {}

    private final StateMachine<S, E> machine;
    private final List<Row<S, E>> rows = new ArrayList<>();
    private final Map<S, Map<E, List<Row<S, E>>>> rowsOf;

    public TransitionTable(StateMachine<S, E> machine, Class<S> states, Class<E> eventType) {
        this.machine = machine;
        this.rowsOf = new EnumMap<>(states);
        for (S state : states.getEnumConstants()) {
            rowsOf.put(state, new EnumMap<>(eventType));
        }
        for (Transition<S, E> t : machine.getTransitions()) {
            if (t.getTrigger() != null) {
                S from = t.getSource().getId();
                E event = t.getTrigger().getEvent();
                Row<S, E> row =
                        new Row<>(from, event, t.getTarget().getId(), String.valueOf(t.getName()), t.getGuard());
                rows.add(row);
                of(from).computeIfAbsent(event, e -> new ArrayList<>()).add(row);
            }
        }
    }

    public List<Row<S, E>> rows() {
        return Collections.unmodifiableList(rows);
    }

    public S initial() {
        return machine.getInitialState().getId();
    }

    /** The events the state knows, whatever their rules will say. */
    public Set<E> eventsOf(S state) {
        return Collections.unmodifiableSet(of(state).keySet());
    }

    private Map<E, List<Row<S, E>>> of(S state) {
        return Objects.requireNonNull(rowsOf.get(state));
    }

    /** Decides as {@link MachineEngine#decide} does, without a machine; a test proves that both always agree. */
    public S decide(S at, E event, Facts facts) {
        Attempt attempt = new Attempt(facts);
        S to = at;
        for (Row<S, E> row : of(at).getOrDefault(event, List.of())) {
            boolean passed = passes(row, attempt);
            attempt.throwFailure();
            if (passed) {
                attempt.taken = true;
                to = row.to();
                break;
            }
        }
        return MachineEngine.resultOf(attempt, at, event, to);
    }

    private boolean passes(Row<S, E> row, Attempt attempt) {
        if (row.guard() == null) {
            return true;
        }
        GenericMessage<E> message = new GenericMessage<>(row.event(), Map.of(Attempt.HEADER, attempt));
        StateContext<S, E> context = new DefaultStateContext<>(
                StateContext.Stage.TRANSITION,
                message,
                message.getHeaders(),
                machine.getExtendedState(),
                null,
                machine,
                null,
                null,
                null);
        return Boolean.TRUE.equals(row.guard().apply(context).block());
    }
}
