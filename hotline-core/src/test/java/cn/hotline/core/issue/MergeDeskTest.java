package cn.hotline.core.issue;

import static cn.hotline.core.search.Hotline.AGENT;
import static cn.hotline.core.search.Hotline.DISPATCHER;
import static cn.hotline.core.search.Hotline.STREET;
import static cn.hotline.core.search.Hotline.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.search.Hotline;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrder;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders of an issue as they mostly are: some answered, some sealed, and the lead perhaps closed. */
class MergeDeskTest extends AmongOthers {

    private static final NamedOrders ALL = new NamedOrders(null, "同一问题");

    @Autowired
    private MergeDesk merging;

    @Autowired
    private CaseStore store;

    @Test
    void whatCannotBeMergedDoesNotHoldUpTheOthers() {
        WorkOrderNumber lead = appeal("甲");
        WorkOrderNumber answered = replied("乙", true);
        WorkOrderNumber underReview = replied("丙", false);
        WorkOrderNumber sealed = hotline.register(AppealType.WHISTLEBLOWER_REPORT, "丁", "举报", Hotline.somebody());
        WorkOrderNumber waiting = appeal("戊");
        long issue = desk.open(named(lead, answered, underReview, sealed, waiting), AGENT, null);
        merging.merge(issue, version(issue), ALL, null, DISPATCHER, null);
        assertThat(order(waiting).mergedInto()).isEqualTo(lead.id());
        assertThat(order(lead).members()).isEqualTo(1);
        assertThat(List.of(state(answered), state(underReview), state(sealed)))
                .containsExactly(State.CALLBACK, State.REPLY_REVIEW, State.REGISTERED);
    }

    @Test
    void anAnsweredLeadIsNamedInTheRefusalAndReplacedWhereNobodyAskedForIt() {
        WorkOrderNumber lead = replied("甲", true);
        WorkOrderNumber one = appeal("乙");
        WorkOrderNumber other = appeal("丙");
        long issue = desk.open(named(lead, one, other), AGENT, null);
        assertThat(reading.one(issue, AGENT).lead()).isEqualTo(lead.text());
        assertThatThrownBy(() -> merging.merge(issue, version(issue), named(other), null, DISPATCHER, null))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("主单 " + lead.text())
                .hasMessageContaining("待回访");
        merging.merge(issue, version(issue), ALL, null, DISPATCHER, null);
        assertThat(order(other).mergedInto()).isEqualTo(one.id());
        assertThat(reading.one(issue, AGENT).lead()).isEqualTo(one.text());
    }

    @Test
    void anotherLeadStaysWithItsMembersAndDoesNotHoldUpTheOthers() {
        WorkOrderNumber lead = appeal("甲");
        WorkOrderNumber its = appeal("乙");
        WorkOrderNumber other = appeal("丙");
        WorkOrderNumber others = appeal("丁");
        WorkOrderNumber alone = appeal("戊");
        hotline.issue(its, DISPATCHER, new Command.Merge(lead.text()));
        hotline.issue(others, DISPATCHER, new Command.Merge(other.text()));
        long issue = issueOf(lead).id();
        long from = issueOf(other).id();
        desk.move(from, version(from), named(other, others), issue, AGENT, null);
        desk.add(issue, version(issue), named(alone), AGENT, null);
        merging.merge(issue, version(issue), ALL, null, DISPATCHER, null);
        assertThat(order(alone).mergedInto()).isEqualTo(lead.id());
        assertThat(order(others).mergedInto()).isEqualTo(other.id());
        assertThat(state(other)).isEqualTo(State.REGISTERED);
    }

    @Test
    void whoeverOwesFeedbackLeadsOrStaysAloneAndIsRefusedByTheRule() {
        WorkOrderNumber normal = appeal("甲");
        WorkOrderNumber other = appeal("乙");
        WorkOrderNumber urgent =
                hotline.register(AppealType.HELP_REQUEST, Urgency.URGENT, "丙", "燃气泄漏", Hotline.somebody());
        long issue = desk.open(named(normal, other, urgent), AGENT, null);
        String into = normal.text();
        assertThatThrownBy(() -> merging.merge(issue, version(issue), named(other, urgent), into, DISPATCHER, null))
                .isInstanceOfSatisfying(
                        Refusal.RuleRefused.class,
                        e -> assertThat(e.rules())
                                .singleElement()
                                .satisfies(rule -> assertThat(rule.name()).isEqualTo("urgent-under-urgent"))
                                .satisfies(rule -> assertThat(rule.sentence()).contains(urgent.text(), "均未办理")));
        assertThat(state(other)).isEqualTo(State.REGISTERED);
        merging.merge(issue, version(issue), ALL, into, DISPATCHER, null);
        assertThat(List.of(state(other), state(urgent))).containsExactly(State.MERGED, State.REGISTERED);
        merging.unmerge(issue, version(issue), ALL, DISPATCHER, null);
        merging.merge(issue, version(issue), ALL, null, DISPATCHER, null);
        assertThat(order(urgent).members()).isEqualTo(2);
    }

    @Test
    void aLeadThatHasEndedLeadsNoMore() {
        WorkOrderNumber first = appeal("甲");
        WorkOrderNumber second = appeal("乙");
        WorkOrderNumber third = appeal("丙");
        WorkOrderNumber chosen = appeal("丁");
        long issue = desk.open(named(first, second, third, chosen), AGENT, null);
        desk.nameLead(issue, version(issue), chosen.text(), AGENT, null);
        hotline.issue(first, AGENT, new Command.Withdraw("不再需要"));
        assertThat(reading.one(issue, AGENT).lead()).as("at work").isEqualTo(chosen.text());
        hotline.issue(chosen, AGENT, new Command.Withdraw("不再需要"));
        assertThat(reading.one(issue, AGENT))
                .extracting(IssueView::lead, IssueView::title)
                .containsExactly(second.text(), "乙");
        assertThat(issueOf(third).lead()).isEqualTo(second.text());
        merging.merge(issue, version(issue), named(second, third), null, DISPATCHER, null);
        assertThat(order(third).mergedInto()).isEqualTo(second.id());
    }

    @Test
    void ordersWhoseIssuesPeopleKeptApartAreNotUnitedByAMerge() {
        WorkOrderNumber one = appeal("甲");
        WorkOrderNumber its = appeal("乙");
        WorkOrderNumber other = appeal("丙");
        WorkOrderNumber others = appeal("丁");
        long all = desk.open(named(one, its, other, others), AGENT, null);
        desk.split(all, version(all), named(other, others), AGENT, null);
        assertThatThrownBy(() -> hotline.issue(other, DISPATCHER, new Command.Merge(one.text())))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("不是同一问题");
        assertThat(state(other)).isEqualTo(State.REGISTERED);
        assertThat(issueOf(other).id()).isNotEqualTo(issueOf(one).id());
    }

    @Test
    void whatPeopleMergeTeachesNamesOfPlaces() {
        WorkOrderNumber one = appeal("锦屏家园小区电梯停运");
        WorkOrderNumber other = appeal("锦平花园电梯停运");
        hotline.issue(one, DISPATCHER, new Command.Merge(other.text()));
        assertThat(sql.sql("select count(*) from place_alias_proposal where first_order = ? and second_order = ?")
                        .param(one.id())
                        .param(other.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private WorkOrderNumber appeal(String title) {
        return hotline.register(title, title);
    }

    private WorkOrderNumber replied(String title, boolean approved) {
        WorkOrderNumber number = appeal(title);
        hotline.dispatch(number, STREET);
        hotline.issue(number, handler(STREET), new Command.SignFor());
        hotline.issue(number, handler(STREET), new Command.RecordContact(true, "已联系"));
        hotline.issue(number, handler(STREET), new Command.SubmitReply("已办理。", null, true, null));
        if (approved) {
            hotline.issue(number, DISPATCHER, new Command.ApproveReply(null));
        }
        return number;
    }

    private int version(long issue) {
        return reading.one(issue, AGENT).version();
    }

    private State state(WorkOrderNumber number) {
        return order(number).state();
    }

    private WorkOrder order(WorkOrderNumber number) {
        return Objects.requireNonNull(store.load(number.id())).order();
    }

    private static NamedOrders named(WorkOrderNumber... orders) {
        return new NamedOrders(Arrays.stream(orders).map(WorkOrderNumber::text).toList(), "看过");
    }
}
