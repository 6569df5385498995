package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.handler;
import static cn.hotline.core.workorder.Desk.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.organisation.Actor;
import org.junit.jupiter.api.Test;

/** Several units work on one order: co-handlers, and departments called by a street. */
class WorkingTogetherTest extends AtTheDesk {

    @Test
    void aCoHandlerHasItsOwnSignForFeedbackAndClock() {
        WorkOrderNumber number = desk.register(complaint()).number();
        desk.issue(number, DISPATCHER, dispatchTo(STREET, DEPARTMENT));
        Actor department = handler(DEPARTMENT);
        desk.issue(number, department, new Command.CoSignFor(2));
        assertThatThrownBy(() -> desk.issue(number, department, new Command.CoSignFor(2)))
                .isInstanceOf(Refusal.IllegalCommand.class);
        desk.issue(number, department, new Command.CoFeedback(2, "已现场查看"));
        desk.issue(number, department, new Command.CoRequestRelease(2, "无执法权"));
        desk.issue(number, DISPATCHER, new Command.DecideRelease(2, false, "请继续配合"));
        desk.issue(number, handler(STREET), new Command.SignFor());
        desk.issue(number, handler(STREET), new Command.RecordContact(true, "已联系"));
        desk.issue(number, handler(STREET), reply());
        desk.issue(number, department, new Command.CoComplete(2, "已完成处罚"));
        assertThat(desk.file(number).assignment(2))
                .extracting(Assignment::status)
                .isEqualTo(AssignmentStatus.DONE);
    }
}
