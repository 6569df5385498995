package cn.hotline.core.deadline;

import static cn.hotline.core.deadline.Beijing.at;
import static cn.hotline.core.deadline.Beijing.text;
import static cn.hotline.core.deadline.DefaultRules.matter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineRulesTest {
    private final DeadlineRules rules = DefaultRules.version1();
    private final WorkingCalendar calendar = CalendarCsv.calendar();

    /** Monday 2026-03-02, an ordinary week. */
    @ParameterizedTest(name = "{0} urgent={1} inquiry={2} from {3}: due {4}, warned {5}")
    @CsvSource({
        "DISPATCH, false, false, 2026-03-02T10:00, 2026-03-02T12:00, 2026-03-02T11:00",
        "DISPATCH, false, true, 2026-03-02T17:30, 2026-03-03T11:00, 2026-03-03T10:00",
        "DISPATCH, true, false, 2026-03-02T23:50, 2026-03-03T00:20, 2026-03-03T00:05",
        "SIGN, false, false, 2026-03-02T16:00, 2026-03-03T10:00, 2026-03-02T17:00",
        "SIGN, true, false, 2026-03-07T03:00, 2026-03-07T03:30, 2026-03-07T03:15",
        "CONTACT, false, false, 2026-03-02T10:00, 2026-03-03T17:00, 2026-03-03T09:30",
        "CONTACT, true, false, 2026-03-02T22:00, 2026-03-03T00:00, 2026-03-02T23:00",
        "FEEDBACK, true, false, 2026-03-02T10:00, 2026-03-02T23:59:59.999, 2026-03-02T21:59:59.999",
        "FEEDBACK, true, false, 2026-03-02T20:00, 2026-03-02T23:59:59.999, 2026-03-02T21:59:59.999",
        "FEEDBACK, true, false, 2026-03-02T20:00:00.001, 2026-03-03T00:00:00.001, 2026-03-02T22:00:00.001",
        "FEEDBACK, true, false, 2026-03-02T00:00, 2026-03-02T23:59:59.999, 2026-03-02T21:59:59.999",
        "FEEDBACK, true, false, 2026-03-02T20:00:00.000999, 2026-03-02T23:59:59.999, 2026-03-02T21:59:59.999",
        "FEEDBACK, true, false, 2026-03-02T22:30, 2026-03-03T02:30, 2026-03-03T00:30",
        "FEEDBACK, true, false, 2026-03-02T23:59:59.999, 2026-03-03T03:59:59.999, 2026-03-03T01:59:59.999",
        "FEEDBACK, true, false, 2026-12-31T21:00, 2027-01-01T01:00, 2026-12-31T23:00",
        "FEEDBACK, true, true, 2026-03-02T23:59, 2026-03-03T03:59, 2026-03-03T01:59",
        "CLOSE, false, false, 2026-03-02T10:00, 2026-03-09T17:00, 2026-03-06T16:30",
        "CLOSE, false, true, 2026-03-02T10:00, 2026-03-05T17:00, 2026-03-04T16:30",
        "CLOSE, true, false, 2026-03-02T10:00, 2026-03-05T17:00, 2026-03-04T16:30",
        "CLOSE, true, true, 2026-03-02T10:00, 2026-03-05T17:00, 2026-03-04T16:30",
        "REHANDLE, true, false, 2026-03-02T10:00, 2026-03-05T17:00, 2026-03-04T16:30",
        "RETURN_DECISION, false, false, 2026-03-02T11:00, 2026-03-02T16:00, 2026-03-02T14:00",
        "RETURN_DECISION, true, false, 2026-03-02T11:45, 2026-03-02T12:15, 2026-03-02T12:00",
        "REPLY_REVIEW, false, true, 2026-03-02T16:00, 2026-03-03T12:00, 2026-03-03T10:00",
        "REPLY_REVIEW, true, false, 2026-03-02T16:00, 2026-03-02T16:30, 2026-03-02T16:15",
        "DECISION, false, false, 2026-03-02T09:00, 2026-03-02T14:00, 2026-03-02T11:00",
        "DECISION, true, false, 2026-03-02T09:00, 2026-03-02T09:30, 2026-03-02T09:15",
        "CALLBACK, false, false, 2026-03-02T10:00, 2026-03-04T17:00, 2026-03-03T16:30",
        "CALLBACK, true, false, 2026-03-02T10:00, 2026-03-04T17:00, 2026-03-03T16:30",
        "CHECK_IN, false, false, 2026-03-02T16:45, 2026-03-03T09:15, 2026-03-02T17:00",
        "CHECK_IN, true, false, 2026-03-02T16:45, 2026-03-02T17:15, 2026-03-02T17:00",
    })
    void givesEveryClockItsDeadline(
            ClockKind kind, boolean urgent, boolean inquiry, String start, String due, String warned) {
        DeadlineClock clock = rules.start(1, kind, "370102", 2, matter(urgent, inquiry), at(start), calendar);

        assertThat(text(clock.dueAt())).isEqualTo(due);
        assertThat(clock.warnAt()).isEqualTo(at(warned)).isEqualTo(clock.nextAt());
        assertThat(clock.status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(rules.ruleOf(clock).kind()).isEqualTo(kind);
        assertThat(clock.provisional()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClockKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RESUME", "FEEDBACK"})
    void noClassIsLeftWithoutADeadline(ClockKind kind) {
        for (boolean urgent : new boolean[] {false, true}) {
            for (boolean inquiry : new boolean[] {false, true}) {
                assertThat(rules.ruleFor(kind, matter(urgent, inquiry)).basis()).isNotBlank();
            }
        }
    }

    @Test
    void feedbackIsOnlyForUrgentOrders() {
        assertThat(rules.ruleFor(ClockKind.FEEDBACK, matter(true, false)).id()).isEqualTo("feedback.urgent");
        assertThatIllegalArgumentException().isThrownBy(() -> rules.ruleFor(ClockKind.FEEDBACK, matter(false, false)));
        assertThatIllegalArgumentException().isThrownBy(() -> rules.ruleFor(ClockKind.RESUME, matter(false, false)));
    }

    @Test
    void resumesOnThePlannedDate() {
        Instant planned = at("2026-03-20T09:00");
        DeadlineClock clock = rules.startPlanned(7, "370102", at("2026-03-02T10:00"), planned, calendar);

        assertThat(clock.dueAt()).isEqualTo(planned).isEqualTo(clock.nextAt());
        assertThat(clock.warnAt()).isNull();
        assertThat(rules.ruleOf(clock).span()).isEqualTo(new Span.AtInstant(planned));
    }

    @Test
    void anHourOfTheClockIsNeverProvisionalButAWorkingHourMayBe() {
        Instant start = at("2027-01-01T10:00");
        assertThat(rules.start(1, ClockKind.SIGN, "u", 1, matter(true, false), start, calendar)
                        .provisional())
                .isFalse();
        assertThat(rules.start(1, ClockKind.SIGN, "u", 1, matter(false, false), start, calendar)
                        .provisional())
                .isTrue();
    }
}
