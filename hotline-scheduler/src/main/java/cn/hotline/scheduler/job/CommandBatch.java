package cn.hotline.scheduler.job;

import cn.hotline.core.workorder.DueClock;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.WorkOrderDesk;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Sends commands to the desk together; one that makes its transaction fail is found and left out, not the others. */
public final class CommandBatch {

    private static final Logger LOG = LoggerFactory.getLogger(CommandBatch.class);

    private final WorkOrderDesk desk;

    public CommandBatch(WorkOrderDesk desk) {
        this.desk = desk;
    }

    /**
     * @param due at most one clock of each order
     * @return what was carried out
     */
    List<Outcome> send(List<DueClock> due, Instant now) {
        return send(due.stream().map(clock -> clock.instruction(now)).toList());
    }

    private List<Outcome> send(List<Instruction> instructions) {
        try {
            return desk.handleAll(instructions);
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException
                | TransactionException databaseIsAway) {
            throw databaseIsAway;
        } catch (RuntimeException e) {
            return sendHalves(instructions, e);
        }
    }

    private List<Outcome> sendHalves(List<Instruction> instructions, RuntimeException problem) {
        int half = instructions.size() / 2;
        if (half == 0) {
            LOG.error("Left out, to be tried by the next sweep: {}", instructions, problem);
            return List.of();
        }
        return Stream.of(instructions.subList(0, half), instructions.subList(half, instructions.size()))
                .flatMap(part -> send(part).stream())
                .toList();
    }
}
