package cn.hotline.core.topic;

import static cn.hotline.core.search.Hotline.AGENT;
import static cn.hotline.core.search.Hotline.DISTRICT;
import static cn.hotline.core.search.Hotline.OTHER_STREET;
import static cn.hotline.core.search.Hotline.STREET;
import static cn.hotline.core.search.Hotline.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.MovableClock;
import cn.hotline.core.issue.IssueDesk;
import cn.hotline.core.issue.IssueReading;
import cn.hotline.core.issue.NamedOrders;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.search.Hotline;
import cn.hotline.core.search.SearchTest;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SearchTest
class MonthlyDeskTest {

    private static final Actor SUPERVISOR = Actor.operator(9004, "督办员", Set.of(Role.SUPERVISOR), "3701-12345", true);

    @Autowired
    private Hotline hotline;

    @Autowired
    private MonthlyDesk desk;

    @Autowired
    private IssueDesk issues;

    @Autowired
    private IssueReading reading;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void back() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void aTopicIsChosenWorkedOffAndMeasuredUntilTheAppealsStopped() {
        clock.moveTo("2026-09-01T09:00");
        register(4);
        clock.moveTo("2026-09-08T09:00");
        register(4);
        long id = desk.choose(draft("2026-09"), SUPERVISOR, null);
        assertThat(desk.read(id, handler(STREET)).effect()).isNull();
        assertThat(desk.read(id, AGENT).topic().title()).isEqualTo("历下区环境卫生与公共厕所");

        clock.moveTo("2026-09-08T10:00");
        desk.start(id, 1, null, SUPERVISOR, null);
        clock.moveTo("2026-09-10T10:00");
        register(1);
        assertThat(effect(id).verdict()).isEqualTo(TopicEffect.Verdict.TOO_EARLY);

        clock.moveTo("2026-09-16T10:00");
        TopicEffect soon = effect(id);
        assertThat(soon.ordersBefore()).isEqualTo(8);
        assertThat(soon.ordersAfter()).isEqualTo(1);
        assertThat(soon.perWeekBefore()).isEqualTo(1);
        assertThat(soon.stopped()).isFalse();
        assertThat(soon.weeks())
                .extracting(TopicEffect.Week::week)
                .startsWith(-8)
                .endsWith(0, 1);
        assertThat(soon.weeks().get(7).orders()).as("the last week before").isEqualTo(4);
        assertThat(soon.weeks().get(8).orders()).isEqualTo(1);

        clock.moveTo("2026-09-24T10:00");
        assertThat(effect(id).stopped()).isTrue();
        assertThat(effect(id).verdict()).isEqualTo(TopicEffect.Verdict.STOPPED);
        desk.conclude(id, 2, "增设垃圾桶，诉求已止", SUPERVISOR, null);
        register(1);
        clock.moveTo("2026-09-25T10:00");
        assertThat(effect(id).stopped()).as("it came back after the conclusion").isFalse();
        assertThat(desk.read(id, AGENT).history())
                .extracting(MonthlyLine::step)
                .containsExactly(MonthlyStep.CHOOSE, MonthlyStep.START, MonthlyStep.CONCLUDE);
        assertThatThrownBy(() -> desk.drop(id, 3, "不做了", SUPERVISOR, null)).isInstanceOf(TopicRefused.class);
    }

    @Test
    void ofHardlyAnyAppealsNobodySaysThatTheyStopped() {
        clock.moveTo("2027-05-03T09:00");
        long issue = issues.open(named(List.of(order(), order())), AGENT, null);
        clock.moveTo("2027-05-04T09:00");
        long silent = desk.choose(draft("2027-05", "ENV.NOISE_SITE", DISTRICT, null), SUPERVISOR, null);
        long rare = desk.choose(draft("2027-05", null, null, issue), SUPERVISOR, null);
        desk.start(silent, 1, null, SUPERVISOR, null);
        desk.start(rare, 1, null, SUPERVISOR, null);

        clock.moveTo("2027-05-06T09:00");
        assertThat(effect(silent).verdict()).isEqualTo(TopicEffect.Verdict.TOO_EARLY);
        clock.moveTo("2027-05-13T09:00");
        assertThat(effect(silent).verdict()).isEqualTo(TopicEffect.Verdict.TOO_FEW);
        clock.moveTo("2027-05-19T09:00");
        assertThat(effect(silent).verdict()).isEqualTo(TopicEffect.Verdict.TOO_FEW);
        assertThat(effect(silent).stopped()).as("nothing ever ran").isFalse();
        assertThat(effect(rare).ordersBefore()).isEqualTo(2);
        assertThat(effect(rare).verdict()).isEqualTo(TopicEffect.Verdict.TOO_FEW);
        assertThat(effect(rare).change()).isNull();
    }

    @Test
    void onlyASupervisorActsAndOnlyThoseConcernedSeeIt() {
        long id = desk.choose(draft("2026-10"), SUPERVISOR, null);

        assertThatThrownBy(() -> desk.start(id, 1, null, handler(STREET), null))
                .isInstanceOfSatisfying(
                        TopicRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TopicRefused.Reason.NOT_PERMITTED));
        assertThatThrownBy(() -> desk.read(id, handler(OTHER_STREET)))
                .isInstanceOfSatisfying(
                        TopicRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TopicRefused.Reason.UNKNOWN));
        assertThat(desk.list("2026-10", null, null, 10, handler(OTHER_STREET)).items())
                .isEmpty();
        assertThatThrownBy(() -> desk.conclude(id, 1, "早了", SUPERVISOR, null)).isInstanceOf(TopicRefused.class);
        assertThatThrownBy(() -> desk.start(id, 1, LocalDate.of(2026, 3, 3), SUPERVISOR, null))
                .isInstanceOf(Refusal.InvalidCommand.class);
    }

    @Test
    void aMonthHasATopicOnceUnlessItWasDropped() {
        long id = desk.choose(draft("2026-11"), SUPERVISOR, null);

        assertThatThrownBy(() -> desk.choose(draft("2026-11"), SUPERVISOR, null))
                .isInstanceOfSatisfying(
                        TopicRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TopicRefused.Reason.CHOSEN_ALREADY));
        desk.drop(id, 1, "换题", SUPERVISOR, null);
        assertThat(desk.choose(draft("2026-11"), SUPERVISOR, null)).isGreaterThan(id);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        MonthlyDraft wrong =
                new MonthlyDraft("2026-13", null, "NO", "370102001", 99L, " ", "NO-UNIT", LocalDate.of(2020, 1, 1));

        assertThatThrownBy(() -> desk.choose(wrong, SUPERVISOR, null))
                .isInstanceOfSatisfying(
                        Refusal.InvalidCommand.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(Refusal.FieldError::code)
                                .containsExactlyInAnyOrder(
                                        "required",
                                        "bad-month",
                                        "one-subject",
                                        "unknown-category",
                                        "unknown-unit",
                                        "unknown-issue",
                                        "unknown-unit",
                                        "out-of-range"));
    }

    @Test
    void aTopicFollowsItsIssueIntoTheOneThatTookItsOrders() {
        clock.moveTo("2026-12-01T09:00");
        List<WorkOrderNumber> ours = List.of(order(), order());
        List<WorkOrderNumber> others = List.of(order(), order());
        long issue = issues.open(named(ours), AGENT, null);
        long other = issues.open(named(others), AGENT, null);
        long id = desk.choose(draft("2026-12", null, null, issue), SUPERVISOR, null);
        clock.moveTo("2026-12-02T09:00");
        desk.start(id, 1, null, SUPERVISOR, null);

        issues.move(issue, reading.one(issue, AGENT).version(), named(ours), other, AGENT, null);
        clock.moveTo("2026-12-17T09:00");
        WorkOrderNumber again = order();
        issues.add(other, reading.one(other, AGENT).version(), named(List.of(again)), AGENT, null);
        clock.moveTo("2026-12-18T09:00");

        assertThat(effect(id).ordersBefore()).isEqualTo(4);
        assertThat(effect(id).ordersAfter()).isEqualTo(1);
        assertThat(effect(id).stopped()).isFalse();
        assertThatThrownBy(() -> desk.choose(draft("2027-01", null, null, issue), SUPERVISOR, null))
                .as("its orders are elsewhere")
                .isInstanceOf(Refusal.InvalidCommand.class);

        List<WorkOrderNumber> most = List.of(ours.get(0), ours.get(1), others.get(0), others.get(1));
        issues.split(other, reading.one(other, AGENT).version(), named(most), AGENT, null);
        assertThat(desk.read(id, AGENT).effect())
                .as("nothing can be said of what was dissolved")
                .isNull();
    }

    @Test
    void aRequestSentTwiceIsCarriedOutOnceAndAnOldViewIsToldSo() {
        clock.moveTo("2027-02-01T09:00");
        MonthlyDraft draft = draft("2027-02");
        long id = desk.choose(draft, SUPERVISOR, "choose-1");
        assertThat(desk.choose(draft, SUPERVISOR, "choose-1")).isEqualTo(id);
        assertThatThrownBy(() -> desk.choose(draft("2027-03"), SUPERVISOR, "choose-1"))
                .isInstanceOf(Refusal.KeyReused.class);
        MonthlyRevision revision = new MonthlyRevision("每日清运三次", STREET, draft.targetDate(), "两次不够");
        desk.revise(id, 1, revision, SUPERVISOR, "revise-1");
        desk.revise(id, 1, revision, SUPERVISOR, "revise-1");
        assertThatThrownBy(() -> desk.revise(id, 1, revision, SUPERVISOR, null))
                .isInstanceOfSatisfying(
                        TopicRefused.class, e -> assertThat(e.current()).isEqualTo(2));
        assertThatThrownBy(() -> desk.start(id, null, null, SUPERVISOR, null))
                .isInstanceOf(Refusal.VersionRequired.class);
        assertThatThrownBy(() -> desk.start(id, 2, null, SUPERVISOR, "revise-1"))
                .isInstanceOf(Refusal.KeyReused.class);
        assertThat(desk.read(id, AGENT).history())
                .extracting(MonthlyLine::step)
                .containsExactly(MonthlyStep.CHOOSE, MonthlyStep.REVISE);
    }

    private WorkOrderNumber order() {
        return hotline.register("垃圾未清", "垃圾未清");
    }

    private static NamedOrders named(List<WorkOrderNumber> orders) {
        return new NamedOrders(orders.stream().map(WorkOrderNumber::text).toList(), "同一问题");
    }

    private MonthlyDraft draft(String month) {
        return draft(month, "CITY.SANITATION", DISTRICT, null);
    }

    private MonthlyDraft draft(
            String month, @Nullable String category, @Nullable String district, @Nullable Long issue) {
        return new MonthlyDraft(
                month,
                null,
                category,
                district,
                issue,
                "每日清运两次",
                STREET,
                LocalDate.ofInstant(clock.instant(), clock.getZone()).plusMonths(2));
    }

    private TopicEffect effect(long id) {
        return Objects.requireNonNull(desk.read(id, AGENT).effect());
    }

    private void register(int number) {
        for (int i = 0; i < number; i++) {
            hotline.register("垃圾未清" + i, "垃圾未清");
        }
    }
}
