package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dissatisfied;
import static cn.hotline.core.workorder.Desk.handler;
import static cn.hotline.core.workorder.Desk.reply;
import static cn.hotline.core.workorder.Desk.satisfied;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import org.junit.jupiter.api.Test;

/** Several appeals about the same are worked on as one. */
class MergingTest extends AtTheDesk {

    @Test
    void mergedOrdersFollowTheReplyOfTheirLead() {
        WorkOrderNumber lead = desk.inHandling(complaint());
        WorkOrderNumber member = desk.inHandling(complaint());
        desk.issue(member, DISPATCHER, new Command.Merge(lead.text()));
        assertThat(desk.order(lead).members()).isEqualTo(1);
        desk.issue(lead, handler(STREET), reply());
        desk.issue(lead, DISPATCHER, new Command.ApproveReply(null));
        assertThat(desk.order(member).state()).isEqualTo(State.CALLBACK);
        assertThat(clockOf(member, ClockKind.CLOSE).status()).isEqualTo(ClockStatus.MET);
        assertThat(desk.issue(member, AGENT, satisfied()).to()).isEqualTo(State.CLOSED);
    }

    @Test
    void anOrderThatFollowedItsLeadAndCameBackIsWithdrawnByItself() {
        WorkOrderNumber lead = desk.inHandling(complaint());
        WorkOrderNumber member = desk.inHandling(complaint());
        desk.issue(member, DISPATCHER, new Command.Merge(lead.text()));
        desk.issue(lead, handler(STREET), reply());
        desk.issue(lead, DISPATCHER, new Command.ApproveReply(null));
        desk.issue(member, AGENT, dissatisfied(null));
        int leadVersion = desk.order(lead).version();

        assertThat(desk.issue(member, AGENT, new Command.Withdraw("不再需要")).to()).isEqualTo(State.WITHDRAWN);
        assertThat(desk.order(lead).version()).isEqualTo(leadVersion);
    }

    @Test
    void anUndoneMergeGivesTheOrderBackAsItWas() {
        WorkOrderNumber lead = desk.inHandling(complaint());
        WorkOrderNumber member = desk.inHandling(complaint());
        CaseFile before = desk.file(member);
        desk.issue(member, DISPATCHER, new Command.Merge(lead.text()));
        assertThat(desk.file(member).clocks()).noneMatch(DeadlineClock::isOpen);
        clock.moveTo("2026-03-03T10:00");
        desk.issue(member, DISPATCHER, new Command.Unmerge());
        CaseFile after = desk.file(member);
        assertThat(after.order().state()).isEqualTo(State.HANDLING);
        assertThat(after.clocks()).isEqualTo(before.clocks());
        assertThat(after.assignments()).isEqualTo(before.assignments());
        assertThat(desk.order(lead).members()).isZero();
    }

    @Test
    void withdrawingALeadGivesItsMembersBack() {
        WorkOrderNumber lead = desk.inHandling(complaint());
        WorkOrderNumber member = desk.register(complaint()).number();
        desk.issue(member, DISPATCHER, new Command.Merge(lead.text()));
        desk.issue(lead, AGENT, new Command.Withdraw("市民来电撤回"));
        assertThat(desk.order(lead).state()).isEqualTo(State.WITHDRAWN);
        assertThat(desk.order(member).state()).isEqualTo(State.REGISTERED);
        assertThat(clockOf(member, ClockKind.DISPATCH).status()).isEqualTo(ClockStatus.RUNNING);
    }
}
