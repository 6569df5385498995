package cn.hotline.core.issue;

import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrderDesk;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the closed order that it came back: its unit and the supervisors are told by that. */
@Component
class RecurrenceSteps {

    private final RecurrenceStore store;
    private final CaseStore cases;
    private final WorkOrderDesk desk;

    RecurrenceSteps(RecurrenceStore store, CaseStore cases, WorkOrderDesk desk) {
        this.store = store;
        this.cases = cases;
        this.desk = desk;
    }

    /** Tells one order, once. @return false when there is none to be told, or somebody holds it */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean next() {
        Recurrence recurrence = store.lockAwaiting();
        if (recurrence == null) {
            return false;
        }
        List<CaseFile> free = cases.lockFree(List.of(recurrence.fixed()));
        if (free.isEmpty()) {
            return false;
        }
        Command command = command(recurrence);
        if (command != null && free.getFirst().order().state() == State.CLOSED) {
            desk.handleAll(List.of(Instruction.bySystem(free.getFirst().order().number(), command)));
        }
        store.told(recurrence.order(), recurrence.fixed());
        return true;
    }

    private @Nullable Command command(Recurrence recurrence) {
        if (recurrence.awaits() == Recurrence.Awaits.NOTE) {
            return new Command.NoteRecurrence(recurrence.issue(), recurrence.recurredAt());
        }
        return store.holds(recurrence.fixed()) ? null : new Command.WithdrawRecurrence(recurrence.issue());
    }
}
