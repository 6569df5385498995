package cn.hotline.core.deadline;

import static cn.hotline.core.deadline.Beijing.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineClockTest {
    private static final Instant DUE = at("2026-03-09T17:00");
    private static final Instant YELLOW = at("2026-03-06T16:30");
    private static final Instant LATE = DUE.plusMillis(1);

    private final WorkingCalendar calendar = CalendarCsv.calendar();
    private final DeadlineRules rules = DefaultRules.version1();
    private final EscalationCourse course =
            new EscalationCourse(Escalation.defaults().steps("370102", false), Duration.ofMinutes(30), calendar);
    private final DeadlineClock clock = start(ClockKind.CLOSE, at("2026-03-02T10:00"));

    @Test
    void isMetUpToTheDueMomentAndLateAfterIt() {
        assertThat(clock.stop(DUE).status()).isEqualTo(ClockStatus.MET);
        assertThat(clock.stop(DUE).stoppedAt()).isEqualTo(DUE);
        assertThat(clock.stop(DUE.plusNanos(999_999)).status()).isEqualTo(ClockStatus.MET);

        DeadlineClock late = clock.stop(LATE);
        assertThat(late.status()).isEqualTo(ClockStatus.BREACHED);
        assertThat(late.breachedAt()).isEqualTo(DUE);
        assertThat(late.stoppedAt()).isEqualTo(LATE);
        assertThat(late.nextAt()).isNull();
    }

    @Test
    void asksForTheSweepAtTheWarningThenAfterTheDueMomentThenForTheFirstStep() {
        assertThat(clock.nextAt()).isEqualTo(YELLOW);
        assertThat(clock.isWarningDue(YELLOW.minusMillis(1))).isFalse();
        assertThat(clock.isWarningDue(YELLOW)).isTrue();

        DeadlineClock warned = clock.warn(YELLOW.plusSeconds(3));
        assertThat(warned.warnedAt()).isEqualTo(YELLOW.plusSeconds(3));
        assertThat(warned.nextAt()).isEqualTo(LATE);
        assertThat(warned.isWarningDue(YELLOW.plusSeconds(4))).isFalse();
        assertThat(warned.isBreachDue(DUE)).isFalse();

        DeadlineClock breached = warned.breach(LATE.plusSeconds(30), course);
        assertThat(breached.status()).isEqualTo(ClockStatus.BREACHED);
        assertThat(breached.breachedAt()).isEqualTo(LATE.plusSeconds(30));
        assertThat(breached.nextAt()).isEqualTo(at("2026-03-10T08:30"));
        assertThat(breached.isOpen()).isTrue();
    }

    @Test
    void isWarnedAboutOnceAndBreachedOnceAndNeverTooEarly() {
        assertThatIllegalStateException().isThrownBy(() -> clock.warn(YELLOW.minusMillis(1)));
        assertThatIllegalStateException().isThrownBy(() -> clock.warn(YELLOW).warn(YELLOW));
        assertThatIllegalStateException().isThrownBy(() -> clock.warn(LATE));
        assertThatIllegalStateException().isThrownBy(() -> clock.breach(DUE, course));
        assertThatIllegalStateException()
                .isThrownBy(() -> clock.breach(LATE, course).breach(LATE, course));
        assertThatIllegalStateException().isThrownBy(() -> clock.stop(DUE).breach(LATE, course));
    }

    @Test
    void lateWorkKeepsTheBreachTheSweepFound() {
        DeadlineClock done = clock.breach(LATE.plusSeconds(5), course).stop(LATE.plusSeconds(600));
        assertThat(done.status()).isEqualTo(ClockStatus.BREACHED);
        assertThat(done.breachedAt()).isEqualTo(LATE.plusSeconds(5));
        assertThatIllegalStateException().isThrownBy(() -> done.stop(LATE.plusSeconds(700)));
    }

    @Test
    void undoingAStopLeavesTheClockAsIfItHadNeverStopped() {
        DeadlineClock warned = clock.warn(YELLOW);
        DeadlineClock breached = warned.breach(LATE.plusSeconds(5), course);

        assertThat(warned.stop(DUE).undoStop(course)).isEqualTo(warned);
        assertThat(warned.stop(LATE).undoStop(course)).isEqualTo(warned);
        assertThat(breached.stop(LATE.plusSeconds(600)).undoStop(course)).isEqualTo(breached);
        assertThat(clock.cancel(YELLOW).undoStop(course)).isEqualTo(clock);
        assertThatIllegalStateException().isThrownBy(() -> clock.undoStop(course));
    }

    @Test
    void cancellingInTimeEndsItButDoesNotHideThatItWasLate() {
        DeadlineClock cancelled = clock.cancel(YELLOW);
        assertThat(cancelled.status()).isEqualTo(ClockStatus.CANCELLED);
        assertThat(cancelled.stoppedAt()).isEqualTo(YELLOW);
        assertThat(cancelled.nextAt()).isNull();
        assertThat(clock.cancel(LATE)).isEqualTo(clock.stop(LATE));
    }

    @Test
    void shelvingKeepsTheRemainingWorkingTime() {
        // Wednesday noon: the afternoon, Thursday, Friday and Monday are left, 25 hours
        DeadlineClock paused = clock.pause(at("2026-03-04T12:30"), calendar);
        assertThat(paused.status()).isEqualTo(ClockStatus.PAUSED);
        assertThat(paused.remainingMillis()).isEqualTo(Duration.ofHours(25).toMillis());
        assertThat(paused.nextAt()).isNull();
        assertThat(paused.isOverdue(LATE)).isFalse();

        DeadlineClock resumed = paused.resume(at("2026-04-01T09:00"), calendar);
        assertThat(resumed.dueAt()).isEqualTo(at("2026-04-07T14:00"));
        assertThat(resumed.warnAt()).isEqualTo(at("2026-04-03T13:30")).isEqualTo(resumed.nextAt());
        assertThat(resumed.remainingMillis()).isNull();
        assertThat(resumed.pausedAt()).isNull();
    }

    @Test
    void aLateClockCannotBeShelvedOrExtended() {
        assertThat(clock.isOverdue(DUE)).isFalse();
        assertThat(clock.isOverdue(LATE)).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> clock.pause(LATE, calendar));
        assertThatIllegalStateException()
                .isThrownBy(() -> clock.breach(LATE, course).extendTo(DUE.plusSeconds(60), calendar));
        assertThatIllegalStateException().isThrownBy(() -> clock.extendTo(DUE, calendar));
    }

    @Test
    void onlyHandlingTimeIsShelvedOrExtended() {
        DeadlineClock sign = start(ClockKind.SIGN, at("2026-03-02T10:00"));
        assertThatIllegalStateException().isThrownBy(() -> sign.pause(at("2026-03-02T10:30"), calendar));
        assertThatIllegalStateException().isThrownBy(() -> sign.extendTo(DUE, calendar));
    }

    @Test
    void anExtensionIsWarnedAboutAgain() {
        Instant later = calendar.closeOfBusinessAfterWorkingDays(DUE, 3);
        DeadlineClock extended = clock.warn(YELLOW).extendTo(later, calendar);

        assertThat(extended.dueAt()).isEqualTo(at("2026-03-12T17:00"));
        assertThat(extended.warnAt()).isEqualTo(at("2026-03-11T16:30")).isEqualTo(extended.nextAt());
        assertThat(extended.warnedAt()).isNull();
    }

    @Test
    void becomesProvisionalWhenExtendedIntoAnUnpublishedYear() {
        DeadlineClock december = start(ClockKind.CLOSE, at("2026-12-24T10:00"));
        assertThat(december.provisional()).isFalse();
        Instant later = calendar.closeOfBusinessAfterWorkingDays(december.dueAt(), 2);
        assertThat(december.extendTo(later, calendar).provisional()).isTrue();
    }

    @Test
    void anAlarmIsNeverLate() {
        Instant planned = at("2026-03-20T09:00");
        DeadlineClock resume = rules.startPlanned(9, null, at("2026-03-02T10:00"), planned, calendar);
        assertThat(resume.isAlarmDue(planned.minusMillis(1))).isFalse();
        assertThat(resume.isAlarmDue(planned)).isTrue();
        assertThat(resume.isBreachDue(planned.plusSeconds(60))).isFalse();
        assertThat(resume.stop(planned.plusSeconds(60)).status()).isEqualTo(ClockStatus.MET);
        assertThat(clock.isAlarmDue(LATE)).isFalse();
    }

    @Test
    void aWallClockSetBackDoesNotEndAClockBeforeItBegan() {
        DeadlineClock stopped = clock.stop(clock.startedAt().minusSeconds(300));
        assertThat(stopped.status()).isEqualTo(ClockStatus.MET);
        assertThat(stopped.stoppedAt()).isEqualTo(clock.startedAt());
    }

    @Test
    void aWallClockSetBackTurnsNoTransitionIntoNonsense() {
        Instant before = clock.startedAt().minusSeconds(300);
        assertThat(clock.isOverdue(before)).isFalse();
        assertThat(clock.isBreachDue(before)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> clock.warn(before));
        assertThatIllegalStateException().isThrownBy(() -> clock.breach(before, course));
        assertThat(clock.cancel(before).stoppedAt()).isEqualTo(clock.startedAt());
        assertThat(clock.cancel(before).undoStop(course)).isEqualTo(clock);

        DeadlineClock paused = clock.pause(before, calendar);
        assertThat(paused.pausedAt()).isEqualTo(clock.startedAt());
        assertThat(paused.remainingMillis())
                .isEqualTo(calendar.workingTimeBetween(clock.startedAt(), DUE).toMillis());
        assertThat(paused.resume(before, calendar).dueAt())
                .as("resumed before it was paused: as if at that moment")
                .isEqualTo(DUE);

        DeadlineClock breached = clock.breach(LATE.plusSeconds(60), course);
        DeadlineClock done = breached.stop(before);
        assertThat(done.status()).isEqualTo(ClockStatus.BREACHED);
        assertThat(done.stoppedAt()).isEqualTo(clock.startedAt());
        assertThat(done.undoStop(course)).isEqualTo(breached);
    }

    @Test
    void keepsMilliseconds() {
        DeadlineClock precise = start(ClockKind.SIGN, at("2026-03-02T10:00:00.123456789"));
        assertThat(precise.startedAt()).isEqualTo(at("2026-03-02T10:00:00.123"));
        assertThat(precise.dueAt()).isEqualTo(at("2026-03-02T13:00:00.123"));
    }

    private DeadlineClock start(ClockKind kind, Instant now) {
        return rules.start(1, kind, "370102", 1, DefaultRules.matter(false, false), now, calendar);
    }
}
