package cn.hotline.core.workorder;

import cn.hotline.core.workorder.CaseStore.KeyTaken;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;

/**
 * The only door through which a work order changes. One accepted command is one transaction: one versioned update, one
 * history row, one outbox row, and the clocks and assignments it touches. A refused one changes nothing.
 */
@Service
public class WorkOrderDesk {

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
        return transaction.carryOutAll(instructions);
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
