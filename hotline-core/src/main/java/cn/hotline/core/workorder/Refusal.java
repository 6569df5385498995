package cn.hotline.core.workorder;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a command was not carried out. Nothing was changed. */
public abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refusal(String message) {
        super(message, null, false, false);
    }

    /** @param code stable, such as {@code too-long} or {@code unknown-unit}; @param detail a Chinese sentence */
    public record FieldError(String field, String code, String detail) {}

    /** Fields are missing, malformed or name something unknown. */
    public static final class InvalidCommand extends Refusal {
        private final transient List<FieldError> errors;

        public InvalidCommand(List<FieldError> errors) {
            super("invalid fields: " + errors);
            this.errors = List.copyOf(errors);
        }

        public InvalidCommand(String field, String code, String detail) {
            this(List.of(new FieldError(field, code, detail)));
        }

        public List<FieldError> errors() {
            return errors;
        }
    }

    /** There is no such order, or it is none of the actor's business. */
    public static final class WorkOrderNotFound extends Refusal {
        public WorkOrderNotFound(WorkOrderNumber number) {
            super("no work order " + number.text());
        }
    }

    /** The actor has none of the roles that may issue this command. */
    public static final class RoleNotPermitted extends Refusal {
        private final CommandKind command;

        public RoleNotPermitted(CommandKind command) {
            super("role may not " + command);
            this.command = command;
        }

        public CommandKind command() {
            return command;
        }
    }

    /** People must say which version they saw. */
    public static final class VersionRequired extends Refusal {
        public VersionRequired() {
            super("the version seen is required");
        }
    }

    /** Somebody else changed the order in the meantime. */
    public static final class WorkOrderIsStale extends Refusal {
        private final @Nullable Integer current;

        public WorkOrderIsStale(@Nullable Integer current) {
            super("the order has changed; now at version " + current);
            this.current = current;
        }

        public @Nullable Integer current() {
            return current;
        }
    }

    /** The state of the order, or of the part or proceeding concerned, does not allow the command, whoever issues it. */
    public static final class IllegalCommand extends Refusal {
        private final State state;
        private final @Nullable String where;
        private final CommandKind command;
        private final Set<CommandKind> permitted;

        /** @param where what stands in the way beside the order, Chinese; null: the order's own state */
        public IllegalCommand(State state, @Nullable String where, CommandKind command, Set<CommandKind> permitted) {
            super(command + " is not allowed in " + (where == null ? state : where) + "; allowed: " + permitted);
            this.state = state;
            this.where = where;
            this.command = command;
            this.permitted = permitted;
        }

        public State state() {
            return state;
        }

        /** Where the order, or what is beside it, stands: the beginning of a Chinese sentence. */
        public String where() {
            return where == null ? "工单处于“" + state.label() + "”" : where;
        }

        public CommandKind command() {
            return command;
        }

        public Set<CommandKind> permitted() {
            return permitted;
        }
    }

    /** Names a business rule that said no, with the sentence a handler reads. */
    public record RefusedRule(String name, String sentence) {}

    /** The state allows the command, business rules do not. */
    public static final class RuleRefused extends Refusal {
        private final State state;
        private final CommandKind command;
        private final transient List<RefusedRule> rules;

        public RuleRefused(State state, CommandKind command, List<RefusedRule> rules) {
            super(command + " in " + state + " refused by " + rules);
            this.state = state;
            this.command = command;
            this.rules = List.copyOf(rules);
        }

        public State state() {
            return state;
        }

        public CommandKind command() {
            return command;
        }

        public List<RefusedRule> rules() {
            return rules;
        }
    }

    /** The idempotency key was used before by the same actor for something else. */
    public static final class KeyReused extends Refusal {
        public KeyReused() {
            super("the idempotency key was used for another request");
        }
    }
}
