package cn.hotline.core.supervision;

import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISTRICT;
import static cn.hotline.core.workorder.Desk.OTHER_STREET;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Desk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class OverdueDeskTest {

    @Autowired
    private OverdueDesk overdue;

    @Autowired
    private PunctualityDesk punctuality;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    @Test
    void tellsWhatWasLateAtAnyMoment() {
        clock.moveTo("2026-06-01T10:00");
        var number = desk.register(complaint()).number();
        desk.issue(number, Desk.DISPATCHER, Desk.dispatchTo(STREET));
        clock.moveTo("2026-06-01T16:00");
        assertThat(sign(null, SUPERVISOR))
                .as("not signed within 2 hours, not swept yet")
                .isEqualTo(new LateTally(1, 1, 0, 0));
        desk.issue(number, handler(STREET), new Command.SignFor());
        clock.moveTo("2026-06-02T10:00");
        assertThat(sign(null, SUPERVISOR)).as("signed late").isEqualTo(new LateTally(1, 0, 1, 0));
        assertThat(sign("2026-06-01T15:00", SUPERVISOR))
                .as("open an hour later")
                .isEqualTo(new LateTally(1, 1, 0, 0));
        assertThat(sign("2026-06-01T12:00", SUPERVISOR)).as("before it was due").isEqualTo(LateTally.NONE);
        assertThat(sign(null, handler(DISTRICT))).isEqualTo(new LateTally(1, 0, 1, 0));
        assertThat(sign(null, handler(OTHER_STREET))).isEqualTo(LateTally.NONE);
    }

    @Test
    void aLateCoHandlerIsChargedAndTheLeadIsNot() {
        clock.moveTo("2026-08-10T10:00");
        var number = desk.register(complaint()).number();
        desk.issue(number, Desk.DISPATCHER, Desk.dispatchTo(STREET, DEPARTMENT));
        desk.issue(number, handler(STREET), new Command.SignFor());
        desk.issue(number, handler(DEPARTMENT), new Command.CoSignFor(2));
        desk.issue(number, handler(STREET), new Command.RecordContact(true, "已联系"));
        clock.moveTo("2026-08-13T10:00");
        desk.issue(number, handler(STREET), Desk.reply());
        clock.moveTo("2026-08-20T10:00");
        ClockQuery query = new ClockQuery(
                MovableClock.at("2026-08-10T00:00"),
                MovableClock.at("2026-08-20T00:00"),
                null,
                null,
                null,
                ClockKind.CLOSE,
                null,
                null,
                null);
        assertThat(overdue.report(query, SUPERVISOR).units())
                .extracting(ReportLine::code, line -> line.tally().late())
                .containsExactly(tuple(DEPARTMENT, 1L));
        var window = new TimeWindow(MovableClock.at("2026-08-10T00:00"), MovableClock.at("2026-08-20T00:00"));
        assertThat(punctuality.report(query, window, SUPERVISOR).units())
                .extracting(
                        line -> line.code(),
                        line -> line.duties().getFirst().tally().late())
                .contains(tuple(DEPARTMENT, 1L), tuple(STREET, 0L));
    }

    @Test
    void everyFigureHasItsRows() {
        clock.moveTo("2026-07-01T10:00");
        for (int i = 0; i < 5; i++) {
            desk.inHandling(complaint());
        }
        clock.moveTo("2026-07-20T10:00");
        var query = ClockQuery.ALL.due(MovableClock.at("2026-07-01T00:00"), MovableClock.at("2026-08-01T00:00"));
        var report = overdue.report(query, SUPERVISOR);
        assertThat(report.orders()).isEqualTo(5);
        for (String category : List.of("ENV", "ENV.NOISE_SITE")) {
            assertThat(overdue.report(of(category, query), SUPERVISOR))
                    .as("a top category means all below it: " + category)
                    .usingRecursiveComparison()
                    .isEqualTo(report);
            assertThat(overdue.rows(of(category, query), ClockFigure.LATE, null, 50, SUPERVISOR)
                            .items())
                    .hasSize(5);
        }
        assertThat(overdue.report(of("ENV.AIR", query), SUPERVISOR).orders()).isZero();
        assertThat(report.kinds())
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("办结"));
        assertThat(report.units()).extracting(ReportLine::code).containsExactlyInAnyOrder(STREET, DISTRICT);
        List<ClockRow> rows = new ArrayList<>();
        String cursor = null;
        do {
            var page = overdue.rows(query, ClockFigure.LATE, cursor, 2, SUPERVISOR);
            rows.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(rows)
                .hasSize((int) report.total().late())
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void anOrderThatIsLateInSeveralWaysIsOneOrder() {
        clock.moveTo("2024-09-02T10:00");
        var number = desk.register(complaint()).number();
        desk.issue(number, Desk.DISPATCHER, Desk.dispatchTo(OTHER_STREET));
        clock.moveTo("2024-09-16T10:00");
        var query = ClockQuery.ALL.due(MovableClock.at("2024-09-02T00:00"), MovableClock.at("2024-09-15T00:00"));
        OverdueReport report = overdue.report(query, handler(OTHER_STREET));
        assertThat(report.total().late()).as("signing, contact and closure").isEqualTo(3);
        assertThat(report.orders()).isOne();
    }

    private static ClockQuery of(String category, ClockQuery query) {
        return new ClockQuery(query.from(), query.to(), query.asOf(), null, null, null, category, null, null);
    }

    private LateTally sign(@Nullable String asOf, cn.hotline.core.organisation.Actor reader) {
        ClockQuery june = new ClockQuery(
                MovableClock.at("2026-06-01T00:00"),
                MovableClock.at("2026-06-02T00:00"),
                asOf == null ? null : MovableClock.at(asOf),
                null,
                null,
                ClockKind.SIGN,
                null,
                null,
                null);
        return overdue.report(june, reader).total();
    }
}
