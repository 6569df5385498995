package cn.hotline.core.workorder.machine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.statemachine.StateContext;

/**
 * Travels with an event through the machine and collects what guards said, because the machine itself swallows refusals
 * and exceptions.
 */
final class Attempt {

    static final String HEADER = "attempt";

    final Facts facts;
    final List<Rule> refused = new ArrayList<>(2);

    @Nullable
    Throwable failure;

    boolean taken;

    Attempt(Facts facts) {
        this.facts = facts;
    }

    static Attempt of(StateContext<?, ?> context) {
        return (Attempt) java.util.Objects.requireNonNull(context.getMessageHeader(HEADER));
    }

    /** A rule that threw has decided nothing. */
    void throwFailure() {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    /** All rules must hold. Routing rules are asked first: a transition that is not meant refuses nothing. */
    boolean allows(List<Rule> rules) {
        try {
            if (!rules.stream()
                    .filter(Rule::routing)
                    .allMatch(rule -> rule.test().test(facts))) {
                return false;
            }
            int before = refused.size();
            rules.stream()
                    .filter(rule -> !rule.routing() && !rule.test().test(facts))
                    .forEach(refused::add);
            return refused.size() == before;
        } catch (RuntimeException | Error e) {
            failure = e;
            return false;
        }
    }
}
