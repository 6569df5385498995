package cn.hotline.core.deadline;

import static cn.hotline.core.deadline.Beijing.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class EscalationTest {
    private static final Escalation DEFAULTS = Escalation.defaults();
    private static final String STREET = "370102001";

    private final WorkingCalendar calendar = CalendarCsv.calendar();
    private final DeadlineRules rules = DefaultRules.version1();

    @Test
    void whatIsConfiguredReplacesTheListAndLeavesTheOthersAlone() {
        Escalation bound = new Binder(new MapConfigurationPropertySource(Map.of(
                        "hotline.escalation.ahead", "45m",
                        "hotline.escalation.unit[0].to", "UNIT_LEADER",
                        "hotline.escalation.unit[0].working-days", "2",
                        "hotline.escalation.unit-urgent[0].to", "HANDLER",
                        "hotline.escalation.unit-urgent[0].after", "10m",
                        "hotline.escalation.centre", "")))
                .bind("hotline.escalation", Escalation.class)
                .get();

        assertThat(bound.ahead()).isEqualTo(Duration.ofMinutes(45));
        assertThat(bound.unit()).containsExactly(EscalationStep.onWorkingDay(2, EscalationLevel.UNIT_LEADER));
        assertThat(bound.unitUrgent())
                .containsExactly(EscalationStep.after(Duration.ofMinutes(10), EscalationLevel.HANDLER));
        assertThat(bound.centre()).as("an empty list: nobody is urged").isEmpty();
        assertThat(bound.centreUrgent()).isEqualTo(Escalation.defaults().centreUrgent());
    }

    @Test
    void urgesHandlerThenLeaderThenSupervisorAWorkingDayEachAndPublishesAfterFiveMore() {
        assertThat(course(ClockKind.CLOSE, STREET, false, at("2026-03-02T10:00")))
                .containsExactly(
                        "HANDLER 2026-03-10T08:30",
                        "UNIT_LEADER 2026-03-11T08:30",
                        "SUPERVISOR 2026-03-12T08:30",
                        "BULLETIN 2026-03-19T08:30");
    }

    @Test
    void skipsHolidaysAndCountsMakeUpWorkdays() {
        assertThat(course(ClockKind.SIGN, STREET, false, at("2026-02-13T15:00")))
                .containsExactly(
                        "HANDLER 2026-02-14T08:30",
                        "UNIT_LEADER 2026-02-24T08:30",
                        "SUPERVISOR 2026-02-25T08:30",
                        "BULLETIN 2026-03-03T08:30");
    }

    @Test
    void urgesAtAnyHourAboutAClockThatRunsAtAnyHour() {
        assertThat(course(ClockKind.SIGN, STREET, true, at("2026-03-01T02:00")))
                .containsExactly(
                        "HANDLER 2026-03-01T02:30:00.001",
                        "UNIT_LEADER 2026-03-01T03:00:00.001",
                        "SUPERVISOR 2026-03-01T03:30:00.001");
    }

    @Test
    void leavesTheClosureOfAnUrgentOrderToWorkingDays() {
        assertThat(course(ClockKind.CLOSE, STREET, true, at("2026-03-02T10:00")))
                .first()
                .isEqualTo("HANDLER 2026-03-06T08:30");
    }

    @Test
    void urgesDispatchersAndSupervisorsAboutTheCentresOwnClocks() {
        assertThat(course(ClockKind.DISPATCH, null, false, at("2026-03-02T10:00")))
                .containsExactly("DISPATCHER 2026-03-03T08:30", "SUPERVISOR 2026-03-04T08:30");
        assertThat(course(ClockKind.DISPATCH, null, true, at("2026-03-02T10:00")))
                .containsExactly("DISPATCHER 2026-03-02T10:30:00.001", "SUPERVISOR 2026-03-02T11:00:00.001");
    }

    @Test
    void findsTheWorkingDayOfAUnitThatWorksUntilMidnight() {
        WorkingHours late = WorkingHours.standard()
                .with(DayOfWeek.TUESDAY, List.of(new WorkSegment(LocalTime.of(14, 0), LocalTime.MIDNIGHT)));
        WorkingCalendar tuesdays = new WorkingCalendar(CalendarCsv.data(), late);

        assertThat(EscalationStep.onWorkingDay(1, EscalationLevel.HANDLER)
                        .moment(at("2026-03-09T17:00"), Duration.ZERO, tuesdays))
                .isEqualTo(at("2026-03-10T14:00"));
    }

    @Test
    void takesEachStepOnceAndNeverTooEarly() {
        EscalationCourse course = courseOf(STREET, "close.standard");
        DeadlineClock breached = start(ClockKind.CLOSE, STREET, false, at("2026-03-02T10:00"))
                .breach(at("2026-03-09T17:00:00.001"), course);

        assertThat(breached.isStepDue(at("2026-03-10T08:29:59.999"))).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> breached.escalate(at("2026-03-10T08:29"), course));

        DeadlineClock urged = breached.escalate(at("2026-03-10T08:30"), course);
        assertThat(urged.step()).isOne();
        assertThatIllegalStateException().isThrownBy(() -> urged.escalate(at("2026-03-10T08:30"), course));
    }

    @Test
    void urgesWhoeverIsChargedNextFromTheFirstStepOnCountedFromThen() {
        EscalationCourse course = courseOf(STREET, "close.standard");
        EscalationCourse centre = courseOf(null, "close.standard");
        DeadlineClock early = start(ClockKind.CLOSE, null, false, at("2026-03-02T10:00"));
        DeadlineClock urged = early.breach(at("2026-03-09T17:00:00.001"), centre)
                .escalate(at("2026-03-10T08:30"), centre)
                .escalate(at("2026-03-11T08:30"), centre);
        assertThat(urged.nextAt()).as("nobody left to urge").isNull();

        DeadlineClock charged = urged.chargedTo(STREET, at("2026-03-12T15:00"), course);
        assertThat(charged.step()).isZero();
        assertThat(charged.stop(at("2026-03-12T16:00")).undoStop(course)).isEqualTo(charged);
        assertThat(charged.chargedTo(STREET, at("2026-03-13T15:00"), course)).isEqualTo(charged);
        assertThat(steps(charged, course))
                .containsExactly(
                        "HANDLER 2026-03-13T08:30",
                        "UNIT_LEADER 2026-03-16T08:30",
                        "SUPERVISOR 2026-03-17T08:30",
                        "BULLETIN 2026-03-24T08:30");
        DeadlineClock inTime = early.chargedTo(STREET, at("2026-03-03T15:00"), course);
        assertThat(steps(inTime.breach(at("2026-03-09T17:00:00.001"), course), course))
                .as("charged before the deadline: counted from that")
                .first()
                .isEqualTo("HANDLER 2026-03-10T08:30");
    }

    @Test
    void aStoppedClockHasNoStepsAndAnUndoneStopGoesOnWhereItWas() {
        EscalationCourse course = courseOf(STREET, "close.standard");
        DeadlineClock urged = start(ClockKind.CLOSE, STREET, false, at("2026-03-02T10:00"))
                .breach(at("2026-03-09T17:00:00.001"), course)
                .escalate(at("2026-03-10T08:30"), course);

        DeadlineClock stopped = urged.stop(at("2026-03-10T10:00"));
        assertThat(stopped.nextAt()).isNull();
        assertThat(stopped.isStepDue(at("2026-04-01T08:30"))).isFalse();
        assertThat(stopped.undoStop(course)).isEqualTo(urged);
    }

    @Test
    void refusesStepsThatCannotBeFollowed() {
        EscalationStep day = EscalationStep.onWorkingDay(2, EscalationLevel.HANDLER);
        assertThatIllegalArgumentException().isThrownBy(() -> new EscalationStep(EscalationLevel.HANDLER, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EscalationStep(EscalationLevel.HANDLER, 1, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> EscalationStep.onWorkingDay(0, EscalationLevel.HANDLER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EscalationStep.after(Duration.ofMinutes(-1), EscalationLevel.HANDLER));
        assertThatIllegalArgumentException().isThrownBy(() -> unitSteps(day, EscalationStep.onWorkingDay(1, day.to())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unitSteps(day, EscalationStep.after(Duration.ofDays(9), day.to())));
        assertThat(unitSteps().steps(STREET, false)).isEmpty();
    }

    private static Escalation unitSteps(EscalationStep... steps) {
        return new Escalation(null, List.of(steps), null, null, null);
    }

    /** Every step of a clock that is never stopped, each taken the moment it falls due. */
    private List<String> course(ClockKind kind, @Nullable String unit, boolean urgent, Instant start) {
        DeadlineClock clock = start(kind, unit, urgent, start);
        EscalationCourse course = courseOf(unit, clock.ruleId());
        return steps(clock.breach(clock.dueAt().plusMillis(1), course), course);
    }

    private static List<String> steps(DeadlineClock breached, EscalationCourse course) {
        DeadlineClock clock = breached;
        List<String> steps = new ArrayList<>();
        for (Instant next = clock.nextAt(); next != null; next = clock.nextAt()) {
            clock = clock.escalate(next, course);
            steps.add(course.level(clock.step()) + " " + Beijing.text(next));
        }
        return steps;
    }

    private EscalationCourse courseOf(@Nullable String unit, String rule) {
        return new EscalationCourse(DEFAULTS.steps(unit, rules.atAnyHour(rule)), DEFAULTS.ahead(), calendar);
    }

    private DeadlineClock start(ClockKind kind, @Nullable String unit, boolean urgent, Instant start) {
        return rules.start(1, kind, unit, 0, DefaultRules.matter(urgent, false), start, calendar);
    }
}
