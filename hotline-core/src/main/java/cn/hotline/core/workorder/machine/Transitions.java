package cn.hotline.core.workorder.machine;

import java.util.List;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.guard.Guard;

/** Shorthand for the machines' configurations; everything ends in Spring Statemachine's own builder. */
final class Transitions<S extends Enum<S>, E extends Enum<E>> {

    /** Writes a machine's transitions. */
    interface Definition<S extends Enum<S>, E extends Enum<E>> {
        void define(Transitions<S, E> transitions) throws Exception;
    }

    private final StateMachineTransitionConfigurer<S, E> configurer;

    private Transitions(StateMachineTransitionConfigurer<S, E> configurer) {
        this.configurer = configurer;
    }

    static <S extends Enum<S>, E extends Enum<E>> StateMachineFactory<S, E> factory(
            S initial, Class<S> states, Definition<S, E> definition) {
        try {
            StateMachineBuilder.Builder<S, E> builder = StateMachineBuilder.builder();
            builder.configureConfiguration()
                    .withConfiguration()
                    .machineId(MachineEngine.MACHINE_ID)
                    .autoStartup(false);
            builder.configureStates().withStates().initial(initial).states(java.util.EnumSet.allOf(states));
            definition.define(new Transitions<>(builder.configureTransitions()));
            return builder.createFactory();
        } catch (Exception e) {
            throw new IllegalStateException("the machine's configuration is not valid", e);
        }
    }

    /** The event leads from one state to another when all rules hold. */
    void move(S from, E event, S to, Rule... rules) throws Exception {
        List<Rule> all = List.of(rules);
        String name = from + " " + event + " " + to + (all.isEmpty() ? "" : " " + names(all));
        var transition =
                configurer.withExternal().name(name).source(from).event(event).target(to);
        if (!all.isEmpty()) {
            Guard<S, E> guard = context -> Attempt.of(context).allows(all);
            transition.guard(guard);
        }
        transition.and();
    }

    /** The event is legal in the state and does not leave it. */
    void stay(S in, E event, Rule... rules) throws Exception {
        move(in, event, in, rules);
    }

    private static String names(List<Rule> rules) {
        return "[" + String.join(", ", rules.stream().map(Rule::name).toList()) + "]";
    }

    static <S, E> StateMachine<S, E> machineOf(StateMachineFactory<S, E> factory) {
        return factory.getStateMachine(MachineEngine.MACHINE_ID);
    }
}
