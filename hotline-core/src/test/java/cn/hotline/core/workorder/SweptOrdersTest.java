package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A sweep writes of an order only what a clock moves in it; what it leaves out must be what has not changed. */
class SweptOrdersTest extends AtTheDesk {

    @Autowired
    private CaseStore store;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whatTheMachineMadeOfAWholeBatchIsWhatIsReadBack() {
        List<WorkOrderNumber> orders =
                Stream.generate(() -> desk.inHandling(complaint())).limit(5).toList();
        desk.issue(orders.getFirst(), handler(STREET), new Command.RequestExtension(3, "等待鉴定"));
        clock.moveTo("2026-03-06T17:00");
        sweep(orders, due -> new Command.WarnOfDeadline(due.no(), due.kind(), due.unit(), due.dueAt()));
        clock.moveTo("2026-03-09T17:00:01");
        sweep(orders, due -> new Command.BreachDeadline(due.no(), due.kind(), due.unit(), due.dueAt()));
        assertThat(orders)
                .allSatisfy(number -> assertThat(closing(number).status()).isEqualTo(ClockStatus.BREACHED));
        assertThat(desk.file(orders.getFirst()).proceeding(1))
                .extracting(Proceeding::state)
                .isEqualTo(ProceedingState.LAPSED);
    }

    @Test
    void ofABatchThatOneOrderHasOvertakenNothingIsWritten() {
        List<WorkOrderNumber> orders =
                Stream.generate(() -> desk.inHandling(complaint())).limit(3).toList();
        clock.moveTo("2026-03-09T17:00:01");
        List<CaseChange> changes =
                sweep(orders, due -> new Command.BreachDeadline(due.no(), due.kind(), due.unit(), due.dueAt()));
        List<CaseFile> before = orders.stream().map(desk::file).toList();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> store.write(changes)))
                .isInstanceOf(Refusal.WorkOrderIsStale.class);
        assertThat(orders.stream().map(desk::file).toList())
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    private List<CaseChange> sweep(List<WorkOrderNumber> orders, Function<DeadlineClock, Command> command) {
        List<CaseChange> changes = workOrderDesk
                .handleAll(orders.stream()
                        .map(number -> Instruction.bySystem(number, command.apply(closing(number))))
                        .toList())
                .stream()
                .map(outcome -> Objects.requireNonNull(outcome.change()))
                .toList();
        assertThat(changes).hasSameSizeAs(orders).allSatisfy(change -> {
            CaseFile stored = desk.file(change.order().number());
            assertThat(stored.order()).usingRecursiveComparison().isEqualTo(change.order());
            assertThat(stored.clocks()).containsAll(change.clocks());
            assertThat(stored.proceedings()).containsAll(change.proceedings());
        });
        return changes;
    }

    private DeadlineClock closing(WorkOrderNumber number) {
        return desk.file(number).clocks().stream()
                .filter(due -> due.kind() == ClockKind.CLOSE && due.assignmentNo() == 0)
                .findFirst()
                .orElseThrow();
    }
}
