package cn.hotline.core.workorder;

import cn.hotline.core.workorder.CaseStore.KeyTaken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;

/**
 * The only door through which a work order changes. One accepted command is one transaction: one versioned update, one
 * history row, one outbox row, and the clocks and assignments it touches. A refused one changes nothing.
 */
@Service
public class WorkOrderDesk {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOrderDesk.class);
    private static final int DEADLOCK_RETRIES = 4;

    private final CommandTransaction transaction;
    private final CommandCheck check;

    WorkOrderDesk(CommandTransaction transaction, CommandCheck check) {
        this.transaction = transaction;
        this.check = check;
    }

    /**
     * Carries out one command of one actor. A key that was used before gives the first result again: the key is looked at
     * only when the command did not go through, because a repeated command cannot be written a second time anyway.
     *
     * @throws Refusal why nothing was changed
     */
    @Retryable(
            includes = PessimisticLockingFailureException.class,
            maxRetries = DEADLOCK_RETRIES,
            delay = 10,
            jitter = 10)
    public Outcome handle(Instruction instruction) {
        check.fields(instruction);
        try {
            return carryOut(instruction);
        } catch (Refusal | KeyTaken e) {
            return replay(instruction, e);
        }
    }

    /**
     * Carries out commands of the system on different orders in one transaction. Orders that are locked by somebody else
     * and commands that are refused are left out; the outcomes are those that went through.
     */
    @Retryable(
            includes = PessimisticLockingFailureException.class,
            maxRetries = DEADLOCK_RETRIES,
            delay = 10,
            jitter = 10)
    public List<Outcome> handleAll(List<Instruction> instructions) {
        try {
            return transaction.carryOutAll(instructions);
        } catch (DataIntegrityViolationException
                | UncategorizedDataAccessException
                | KeyTaken
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException e) {
            return withoutTheBrokenOne(instructions, e);
        }
    }

    /** An order that cannot be carried through, which is a fault of ours, must not hold up the others. */
    private List<Outcome> withoutTheBrokenOne(List<Instruction> instructions, RuntimeException fault) {
        if (instructions.size() == 1) {
            LOG.error("left out: {}", instructions.getFirst(), fault);
            return List.of();
        }
        int half = instructions.size() / 2;
        List<Outcome> outcomes = new ArrayList<>(handleAll(instructions.subList(0, half)));
        outcomes.addAll(handleAll(instructions.subList(half, instructions.size())));
        return outcomes;
    }

    private Outcome carryOut(Instruction instruction) {
        if (instruction.command() instanceof Command.Register register) {
            check.role(instruction);
            return transaction.register(transaction.check(register), transaction.drawNumber(), instruction);
        }
        Objects.requireNonNull(instruction.number(), "only a registration has no number");
        return transaction.carryOut(instruction);
    }

    private Outcome replay(Instruction instruction, RuntimeException refusal) {
        Outcome first = instruction.idempotencyKey() == null ? null : transaction.firstResultOf(instruction);
        if (first == null) {
            throw refusal;
        }
        return first;
    }
}
