package cn.hotline.core.learning;

import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.QueryPlan;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.dispatch.SuggestedUnit;
import cn.hotline.core.repeat.Precedent;
import cn.hotline.core.repeat.SimilarAnswer;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was suggested, chosen and right in the end, counted on a day of its own. */
@CoreTest
class AccuracyTest {

    private static final Instant DAY = MovableClock.at("2031-06-02T00:00");

    @Autowired
    private WorkOrderDesk workOrderDesk;

    @Autowired
    private CaseStore store;

    @Autowired
    private SuggestionDesk suggestions;

    @Autowired
    private SuggestionBook book;

    @Autowired
    private AccuracyDesk accuracy;

    @Autowired
    private SqlSessionFactory sessions;

    @Autowired
    private MovableClock clock;

    private Desk desk;

    @BeforeEach
    void aDayOfItsOwn() {
        desk = new Desk(workOrderDesk, store);
        clock.moveTo("2031-06-02T10:00");
    }

    @Test
    void rightIsWhoAnsweredInTheEndAndOnlyWhatWasLearnedBeforeCounts() {
        String first = answered(registered(List.of()), null, true);
        assertThat(first).isNotEqualTo(STREET);
        answered(registered(List.of()), STREET, true);
        answered(registered(List.of(precedent(DAY.plusSeconds(86_399)))), null, true);
        answered(registered(List.of(precedent(DAY))), null, false);
        AccuracyReport report = accuracy.report(new TimeWindow(DAY, DAY.plusSeconds(86_400)));
        assertThat(report.categories()).hasSize(1);
        Tally tally = report.total().tally();
        assertThat(tally.dispatched()).isEqualTo(4);
        assertThat(tally.shown()).as("one had learned from what came later").isEqualTo(3);
        assertThat(tally.acceptedFirst()).isEqualTo(2);
        assertThat(tally.settled()).isEqualTo(2);
        assertThat(tally.right1()).isEqualTo(1);
        assertThat(report.total().top1()).isEqualTo(0.5);
        assertThat(tally.learnedUntil()).isEqualTo(DAY);
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void theReportReadsTheDispatchesOfItsSpanByTheirIndex() {
        List<QueryPlan> plan = QueryPlan.of(
                sessions, "SuggestionMapper.tallies", Map.of("from", DAY, "to", DAY.plusSeconds(86_400), "limit", 10));
        assertThat(plan).extracting(QueryPlan::key).contains("by_dispatch", "PRIMARY");
    }

    private record Order(WorkOrderNumber number, SuggestedUnit first) {}

    private Order registered(List<Precedent> precedents) {
        WorkOrderNumber number = desk.register(Desk.appeal(AppealType.HELP_REQUEST, Urgency.NORMAL, "夜间施工", "工地夜间施工"))
                .number();
        Suggested shown = suggestions.atIntake(
                desk.order(number), "夜间施工", new SimilarAnswer(SimilarAnswer.Status.READY, List.of(), 0, precedents));
        return new Order(number, shown.units().getFirst());
    }

    /** Dispatched to the first suggestion; answered by it, or by another unit to which it was moved. */
    private String answered(Order order, @Nullable String other, boolean replies) {
        WorkOrderNumber number = order.number();
        SuggestedUnit suggested = order.first();
        desk.issue(number, DISPATCHER, dispatchTo(other == null ? suggested.unit() : DEPARTMENT));
        String lead = other == null ? suggested.unit() : other;
        if (other != null) {
            desk.issue(number, DISPATCHER, new Command.Reassign(other, List.of(), "改派"));
        }
        book.flush();
        if (replies) {
            desk.issue(number, handler(lead), new Command.SignFor());
            desk.issue(number, handler(lead), new Command.RecordContact(true, "已联系"));
            desk.issue(number, handler(lead), Desk.reply());
        }
        return lead;
    }

    private static Precedent precedent(Instant known) {
        return new Precedent("1", State.CLOSED, "ENV.NOISE_SITE", STREET, 0.1, true, known);
    }
}
