package cn.hotline.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.CalendarCsv;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.EscalationLevel;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final Instant DUE = MovableClock.at("2026-03-09T17:00");
    private static final String STREET = "370102001";

    private final WorkingCalendar calendar = CalendarCsv.calendar();

    @Test
    void cardsGoToTheHandlersOfTheUnitChargedOrToTheDispatchers() {
        assertThat(told(CommandKind.WARN_OF_DEADLINE, clock(STREET, null)))
                .containsExactly("YELLOW_CARD HANDLERS 370102001");
        assertThat(told(CommandKind.BREACH_DEADLINE, clock(null, null))).containsExactly("RED_CARD DISPATCHERS null");
    }

    @Test
    void anExtensionThatLapsesWithItsDeadlineIsToldToTheUnitThatAsked() {
        News breach = news(CommandKind.BREACH_DEADLINE, clock(STREET, null), false, STREET);
        assertThat(told(breach))
                .containsExactly("RED_CARD HANDLERS 370102001", "EXTENSION_LAPSED UNIT_STAFF 370102001");
    }

    @Test
    void eachStepGoesToWhomItNames() {
        assertThat(told(CommandKind.ESCALATE_DEADLINE, clock(STREET, EscalationLevel.HANDLER)))
                .containsExactly("STEP HANDLERS 370102001");
        assertThat(told(CommandKind.ESCALATE_DEADLINE, clock(STREET, EscalationLevel.UNIT_LEADER)))
                .containsExactly("STEP LEADERS 370102001");
        assertThat(told(CommandKind.ESCALATE_DEADLINE, clock(STREET, EscalationLevel.SUPERVISOR)))
                .containsExactly("STEP SUPERVISORS null");
        assertThat(told(CommandKind.ESCALATE_DEADLINE, clock(STREET, EscalationLevel.BULLETIN)))
                .containsExactly("BULLETIN SUPERVISORS null", "BULLETIN UNIT_STAFF 370102001");
    }

    @Test
    void whatOnlyASupervisorCanDecideIsToldToSupervisors() {
        NewsFields nobody = new NewsFields(null, null, null, null, null, null, null, null, null);
        for (CommandKind asked : List.of(CommandKind.REQUEST_EXTENSION, CommandKind.REQUEST_RETURN)) {
            assertThat(told(news(asked, nobody, false, null))).allMatch(line -> line.endsWith(" DISPATCHERS null"));
            assertThat(told(news(asked, nobody, false, null, true)))
                    .singleElement()
                    .asString()
                    .endsWith(" SUPERVISORS null");
        }
    }

    @Test
    void aDispatchIsToldToEachUnitAndToTheOneThatLosesTheOrder() {
        NewsFields fields = new NewsFields(
                STREET, List.of("3701-D-CGJ"), List.of("3701-D-GAJ"), null, null, null, null, null, null);
        assertThat(told(CommandKind.REASSIGN, fields))
                .containsExactly(
                        "DISPATCHED HANDLERS 370102001",
                        "DISPATCHED HANDLERS 3701-D-CGJ",
                        "DISPATCHED HANDLERS 3701-D-GAJ",
                        "TAKEN_AWAY HANDLERS 370102002");
    }

    @Test
    void ofASealedOrderNothingIsSaidButTheNumber() {
        News sealed = news(CommandKind.BREACH_DEADLINE, clock(STREET, null), true, null);
        assertThat(Telling.of(sealed).values()).containsExactly(NoticeKind.SEALED);

        Notice notice = new Notice(
                DUE,
                false,
                STREET,
                Audience.HANDLERS,
                202603020000001L,
                3,
                NoticeKind.SEALED,
                null,
                null,
                null,
                DUE,
                null);
        assertThat(NoticeText.item(notice, new Units(List.of())).text()).matches("工单[0-9]+有事项需要查看。");
    }

    @Test
    void waitsForWorkingTimeUnlessUrgent() {
        assertThat(releaseAt("2026-03-09T17:00:00.001", false)).isEqualTo(MovableClock.at("2026-03-10T09:00"));
        assertThat(releaseAt("2026-03-10T08:30", false)).isEqualTo(MovableClock.at("2026-03-10T09:00"));
        assertThat(releaseAt("2026-03-10T09:00", false)).isEqualTo(MovableClock.at("2026-03-10T09:00"));
        assertThat(releaseAt("2026-03-10T10:00:01", false)).isEqualTo(MovableClock.at("2026-03-10T10:01"));
        assertThat(releaseAt("2026-03-10T11:59:30", false)).isEqualTo(MovableClock.at("2026-03-10T13:00"));
        assertThat(releaseAt("2026-03-10T03:00:01", true)).isEqualTo(MovableClock.at("2026-03-10T03:00:01"));
    }

    @Test
    void whatIsToldAfterItsGroupWasClosedGoesIntoALaterOne() {
        Instant closed = MovableClock.at("2026-03-10T10:05");
        NoticeTime time = new NoticeTime(MovableClock.at("2026-03-10T10:05"), closed, Duration.ofMinutes(1), calendar);
        assertThat(time.releaseAt(false)).isEqualTo(MovableClock.at("2026-03-10T10:06"));
        assertThat(time.releaseAt(true)).isEqualTo(closed.plusMillis(1));
    }

    private Instant releaseAt(String now, boolean urgent) {
        return new NoticeTime(MovableClock.at(now), Instant.EPOCH, Duration.ofMinutes(1), calendar).releaseAt(urgent);
    }

    private static NewsFields clock(@Nullable String unit, @Nullable EscalationLevel to) {
        return new NewsFields(null, null, null, unit, null, ClockKind.CLOSE, DUE, to, null);
    }

    private static List<String> told(CommandKind command, NewsFields fields) {
        return told(news(command, fields, false, null));
    }

    private static List<String> told(News news) {
        return Telling.of(news).entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().audience() + " "
                        + entry.getKey().unit())
                .toList();
    }

    private static News news(CommandKind command, NewsFields fields, boolean sealed, @Nullable String asking) {
        return news(command, fields, sealed, asking, false);
    }

    private static News news(
            CommandKind command,
            NewsFields fields,
            boolean sealed,
            @Nullable String asking,
            boolean supervisorDecides) {
        return new News(
                1,
                202603020000001L,
                3,
                command,
                State.HANDLING,
                DUE,
                false,
                sealed,
                true,
                STREET,
                "370102002",
                asking,
                supervisorDecides,
                fields);
    }
}
