package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.appeal;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dissatisfied;
import static cn.hotline.core.workorder.Desk.handler;
import static cn.hotline.core.workorder.Desk.reply;
import static cn.hotline.core.workorder.Desk.satisfied;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.reading.ExplainedClock;
import cn.hotline.core.reading.ReadingDesk;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several appeals about the same are worked on as one. */
class MergingTest extends AtTheDesk {

    @Autowired
    private ReadingDesk reading;

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

    @Test
    void theClockOfTheEarliestHoldsAsLongAsItStays() {
        WorkOrderNumber earliest = desk.inHandling(complaint());
        clock.moveTo("2026-03-03T10:00");
        WorkOrderNumber second = desk.inHandling(complaint());
        clock.moveTo("2026-03-04T10:00");
        WorkOrderNumber lead = desk.inHandling(complaint());
        DeadlineClock own = work(lead);
        Instant first = work(earliest).dueAt();
        Instant next = work(second).dueAt();

        desk.issue(earliest, DISPATCHER, new Command.Merge(lead.text()));
        desk.issue(second, DISPATCHER, new Command.Merge(lead.text()));
        assertThat(work(lead).dueAt()).isEqualTo(first).isBefore(own.dueAt());
        assertThat(agree(lead)).isTrue();
        desk.issue(earliest, DISPATCHER, new Command.Unmerge());
        assertThat(work(lead).dueAt()).isEqualTo(next);
        desk.issue(second, DISPATCHER, new Command.Unmerge());
        assertThat(work(lead)).isEqualTo(own);
        assertThat(agree(lead)).isTrue();
    }

    @Test
    void anExtensionOfTheLeadIsItsOwnAfterTheMergeIsUndone() {
        WorkOrderNumber member = desk.inHandling(complaint());
        clock.moveTo("2026-03-03T10:00");
        WorkOrderNumber lead = desk.inHandling(complaint());
        desk.issue(member, DISPATCHER, new Command.Merge(lead.text()));
        desk.issue(lead, handler(STREET), new Command.RequestExtension(3, "需要材料"));
        desk.issue(lead, DISPATCHER, new Command.ApproveExtension(1, null));
        Instant extended = work(lead).dueAt();
        assertThat(agree(lead)).isTrue();
        desk.issue(member, DISPATCHER, new Command.Unmerge());
        assertThat(work(lead).dueAt()).isAfter(extended);
        assertThat(agree(lead)).isTrue();
    }

    @Test
    void aBreachForAMembersSakeGoesWithTheMember() {
        WorkOrderNumber member = desk.inHandling(complaint());
        clock.moveTo("2026-03-06T10:00");
        WorkOrderNumber lead = desk.inHandling(complaint());
        desk.issue(member, DISPATCHER, new Command.Merge(lead.text()));
        clock.moveTo("2026-03-10T10:00");
        DeadlineClock held = work(lead);
        workOrderDesk.handle(Instruction.bySystem(
                lead, new Command.BreachDeadline(held.no(), held.kind(), held.unit(), held.dueAt())));
        assertThat(work(lead).status()).isEqualTo(ClockStatus.BREACHED);
        desk.issue(member, DISPATCHER, new Command.Unmerge());
        assertThat(work(lead).status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(work(lead).breachedAt()).isNull();
    }

    @Test
    void thereAreNoChainsAndNoCircles() {
        WorkOrderNumber one = desk.inHandling(complaint());
        WorkOrderNumber two = desk.inHandling(complaint());
        WorkOrderNumber three = desk.inHandling(complaint());
        desk.issue(one, DISPATCHER, new Command.Merge(two.text()));
        refused("merge-target-open", () -> desk.issue(two, DISPATCHER, new Command.Merge(one.text())));
        refused("leads-no-merged-orders", () -> desk.issue(two, DISPATCHER, new Command.Merge(three.text())));
        refused("merge-target-open", () -> desk.issue(three, DISPATCHER, new Command.Merge(one.text())));
        refused("merge-target-is-another", () -> desk.issue(three, DISPATCHER, new Command.Merge(three.text())));
    }

    @Test
    void anAnsweredOrderLeadsNoMore() {
        WorkOrderNumber answered = desk.inCallback(complaint());
        WorkOrderNumber another = desk.inHandling(complaint());
        refused("merge-target-open", () -> desk.issue(another, DISPATCHER, new Command.Merge(answered.text())));
    }

    @Test
    void aSealedOrderIsWorkedOnByItself() {
        WorkOrderNumber open = desk.inHandling(complaint());
        WorkOrderNumber sealed = desk.register(
                        appeal(AppealType.WHISTLEBLOWER_REPORT, Urgency.NORMAL, "举报", "举报工地夜间施工"))
                .number();
        refused("sealed-alone", () -> desk.issue(sealed, DISPATCHER, new Command.Merge(open.text())));
        refused("sealed-alone", () -> desk.issue(open, DISPATCHER, new Command.Merge(sealed.text())));
    }

    @Test
    void theFeedbackOfTheEarliestHoldsAsLongAsItStays() {
        WorkOrderNumber earliest = desk.inHandling(urgent());
        clock.moveTo("2026-03-02T20:30");
        WorkOrderNumber lead = desk.inHandling(urgent());
        DeadlineClock own = clockOf(lead, ClockKind.FEEDBACK);
        Instant first = clockOf(earliest, ClockKind.FEEDBACK).dueAt();

        desk.issue(earliest, DISPATCHER, new Command.Merge(lead.text()));
        assertThat(clockOf(lead, ClockKind.FEEDBACK).dueAt()).isEqualTo(first).isBefore(own.dueAt());
        assertThat(agree(lead)).isTrue();
        desk.issue(earliest, DISPATCHER, new Command.Unmerge());
        assertThat(clockOf(lead, ClockKind.FEEDBACK)).isEqualTo(own);
        assertThat(agree(lead)).isTrue();

        desk.issue(earliest, DISPATCHER, new Command.Merge(lead.text()));
        clock.moveTo("2026-03-03T00:10");
        desk.issue(lead, handler(STREET), new Command.GiveFeedback("已到现场"));
        assertThat(clockOf(lead, ClockKind.FEEDBACK).status()).isEqualTo(ClockStatus.BREACHED);
        desk.issue(earliest, DISPATCHER, new Command.Unmerge());
        assertThat(clockOf(lead, ClockKind.FEEDBACK).status())
                .as("in time by its own")
                .isEqualTo(ClockStatus.MET);
        assertThat(clockOf(earliest, ClockKind.FEEDBACK).isOpen()).isTrue();
    }

    @Test
    void aMergeThatWasWrittenBeforeFeedbackWasHeldIsUndoneAsWell() {
        WorkOrderNumber member = desk.inHandling(complaint());
        clock.moveTo("2026-03-03T10:00");
        WorkOrderNumber lead = desk.inHandling(complaint());
        DeadlineClock own = work(lead);
        desk.issue(member, DISPATCHER, new Command.Merge(lead.text()));
        sql.sql("update work_order_history set fields = json_merge_patch(json_remove(fields, '$.clocks'), "
                        + "json_extract(fields, '$.clocks[0]')) where work_order_id = ? and command = 'GAIN_MEMBER'")
                .param(lead.id())
                .update();
        desk.issue(member, DISPATCHER, new Command.Unmerge());
        assertThat(work(lead)).isEqualTo(own);
    }

    @Test
    void anUrgentOrderThatOwesFeedbackFollowsOnlyOneThatOwesItToo() {
        WorkOrderNumber normal = desk.inHandling(complaint());
        WorkOrderNumber urgent = desk.inHandling(urgent());
        WorkOrderNumber fedBack = desk.inHandling(urgent());
        desk.issue(fedBack, handler(STREET), new Command.GiveFeedback("已到现场"));
        refused("urgent-under-urgent", () -> desk.issue(urgent, DISPATCHER, new Command.Merge(normal.text())));
        refused("urgent-under-urgent", () -> desk.issue(urgent, DISPATCHER, new Command.Merge(fedBack.text())));
        assertThat(clockOf(urgent, ClockKind.FEEDBACK).status()).isEqualTo(ClockStatus.RUNNING);
        desk.issue(fedBack, DISPATCHER, new Command.Merge(normal.text()));
        desk.issue(
                urgent, DISPATCHER, new Command.Merge(desk.inHandling(urgent()).text()));
        assertThat(desk.order(urgent).state()).isEqualTo(State.MERGED);
    }

    @Test
    void noMoreFollowOneOrderThanOneTransactionCarries() {
        WorkOrderNumber lead = desk.inHandling(complaint());
        WorkOrderNumber last = desk.inHandling(complaint());
        WorkOrderNumber tooMany = desk.inHandling(complaint());
        sql.sql("update work_order set members = 999 where id = ?")
                .param(lead.id())
                .update();
        desk.issue(last, DISPATCHER, new Command.Merge(lead.text()));
        refused("merge-within-cap", () -> desk.issue(tooMany, DISPATCHER, new Command.Merge(lead.text())));
    }

    private static Command.Register urgent() {
        return appeal(AppealType.COMPLAINT, Urgency.URGENT, "工地基坑渗水", "解放路旁工地基坑渗水，楼房开裂。");
    }

    private boolean agree(WorkOrderNumber number) {
        return reading.deadlines(number, DISPATCHER).stream().allMatch(ExplainedClock::agrees);
    }
}
