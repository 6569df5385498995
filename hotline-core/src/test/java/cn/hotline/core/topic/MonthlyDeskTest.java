package cn.hotline.core.topic;

import static cn.hotline.core.search.Hotline.AGENT;
import static cn.hotline.core.search.Hotline.DISTRICT;
import static cn.hotline.core.search.Hotline.OTHER_STREET;
import static cn.hotline.core.search.Hotline.STREET;
import static cn.hotline.core.search.Hotline.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.MovableClock;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.search.Hotline;
import cn.hotline.core.search.SearchTest;
import cn.hotline.core.workorder.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
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
        long id = desk.choose(draft("2026-09"), SUPERVISOR);
        assertThat(desk.read(id, handler(STREET)).effect()).isNull();
        assertThat(desk.read(id, AGENT).topic().title()).isEqualTo("历下区环境卫生与公共厕所");

        clock.moveTo("2026-09-08T10:00");
        desk.start(id, null, SUPERVISOR);
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
        desk.conclude(id, "增设垃圾桶，诉求已止", SUPERVISOR);
        register(1);
        clock.moveTo("2026-09-25T10:00");
        assertThat(effect(id).stopped()).as("it came back after the conclusion").isFalse();
        assertThat(desk.read(id, AGENT).history())
                .extracting(MonthlyLine::step)
                .containsExactly(MonthlyStep.CHOOSE, MonthlyStep.START, MonthlyStep.CONCLUDE);
        assertThatThrownBy(() -> desk.drop(id, "不做了", SUPERVISOR)).isInstanceOf(TopicRefused.class);
    }

    @Test
    void onlyASupervisorActsAndOnlyThoseConcernedSeeIt() {
        long id = desk.choose(draft("2026-10"), SUPERVISOR);

        assertThatThrownBy(() -> desk.start(id, null, handler(STREET)))
                .isInstanceOfSatisfying(
                        TopicRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TopicRefused.Reason.NOT_PERMITTED));
        assertThatThrownBy(() -> desk.read(id, handler(OTHER_STREET)))
                .isInstanceOfSatisfying(
                        TopicRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TopicRefused.Reason.UNKNOWN));
        assertThat(desk.list("2026-10", null, null, 10, handler(OTHER_STREET)).items())
                .isEmpty();
        assertThatThrownBy(() -> desk.conclude(id, "早了", SUPERVISOR)).isInstanceOf(TopicRefused.class);
        assertThatThrownBy(() -> desk.start(id, LocalDate.of(2026, 3, 3), SUPERVISOR))
                .isInstanceOf(Refusal.InvalidCommand.class);
    }

    @Test
    void aMonthHasATopicOnceUnlessItWasDropped() {
        long id = desk.choose(draft("2026-11"), SUPERVISOR);

        assertThatThrownBy(() -> desk.choose(draft("2026-11"), SUPERVISOR))
                .isInstanceOfSatisfying(
                        TopicRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(TopicRefused.Reason.CHOSEN_ALREADY));
        desk.drop(id, "换题", SUPERVISOR);
        assertThat(desk.choose(draft("2026-11"), SUPERVISOR)).isGreaterThan(id);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        MonthlyDraft wrong =
                new MonthlyDraft("2026-13", null, "NO", "370102001", 99L, " ", "NO-UNIT", LocalDate.of(2020, 1, 1));

        assertThatThrownBy(() -> desk.choose(wrong, SUPERVISOR))
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

    private MonthlyDraft draft(String month) {
        return new MonthlyDraft(
                month,
                null,
                "CITY.SANITATION",
                DISTRICT,
                null,
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
