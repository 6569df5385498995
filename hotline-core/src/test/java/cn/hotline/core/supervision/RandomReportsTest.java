package cn.hotline.core.supervision;

import static cn.hotline.core.workorder.Desk.DISTRICT;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.handler;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do: past reports stay as they were, and every figure is the number of rows behind it. */
@CoreTest
class RandomReportsTest {

    private static final int STEPS = 200;
    private static final int EVERY = 25;
    private static final TimeWindow SPRING =
            new TimeWindow(MovableClock.at("2023-02-20T00:00"), MovableClock.at("2023-12-01T00:00"));
    private static final List<Actor> READERS = List.of(SUPERVISOR, handler(DISTRICT), handler(STREET));

    @Autowired
    private OverdueDesk overdue;

    @Autowired
    private PunctualityDesk punctuality;

    @Autowired
    private FirstTimesDesk firstTimes;

    @Autowired
    private Desk desk;

    @Autowired
    private MovableClock clock;

    private long seed;
    private RandomDays days;

    @Test
    void pastReportsStayAndFiguresAreTheirRows() {
        seed = System.nanoTime();
        days = new RandomDays(desk, clock, seed);
        clock.moveTo("2023-02-20T09:00");
        Map<Instant, List<Object>> said = new LinkedHashMap<>();
        for (int step = 1; step <= STEPS; step++) {
            days.step();
            if (step % EVERY == 0) {
                said.put(clock.instant(), reports(due(null)));
                assertThat(overdue.report(due(null), SUPERVISOR).total())
                        .as("seed %d, step %d", seed, step)
                        .satisfies(total -> assertThat(total.late() + total.excused())
                                .isEqualTo(days.late(SPRING.from(), SPRING.to())));
            }
        }
        clock.advance(java.time.Duration.ofDays(3));
        said.forEach((moment, reports) -> assertThat(reports(due(moment)))
                .as("seed %d, as of %s", seed, moment)
                .isEqualTo(reports));
        said.keySet().forEach(this::figuresAreTheirRows);
    }

    private static ClockQuery due(@Nullable Instant asOf) {
        return new ClockQuery(SPRING.from(), SPRING.to(), asOf, null, null, null, null, null, null);
    }

    private List<Object> reports(ClockQuery query) {
        List<Object> all = new ArrayList<>();
        for (Actor reader : READERS) {
            all.add(overdue.report(query, reader));
            all.add(punctuality.report(query, SPRING, reader));
            all.add(firstTimes.report(query, SPRING, reader));
        }
        return all;
    }

    private void figuresAreTheirRows(Instant moment) {
        Actor reader = days.one(READERS);
        OverdueReport report = overdue.report(due(moment), reader);
        String at = "seed " + seed + " as of " + moment + " for " + reader.unit();
        total(at, report.total(), due(moment), reader);
        ClockQuery all = due(moment);
        orders(at, all, reader);
        orders(at, narrow(all, null, UnitGroup.STREETS_AND_TOWNS, null, null, null), reader);
        orders(at, top(all), reader);
        lines(at, report.units(), reader, code -> narrow(all, code, null, null, null, null));
        lines(at, report.unitGroups(), reader, code -> narrow(all, null, UnitGroup.valueOf(code), null, null, null));
        lines(at, report.districts(), reader, code -> narrow(all, null, null, null, null, code));
        lines(at, report.kinds(), reader, code -> narrow(all, null, null, ClockKind.valueOf(code), null, null));
        lines(at, report.urgencies(), reader, code -> narrow(all, null, null, null, Urgency.valueOf(code), null));
        duties(at, moment, reader);
    }

    private void lines(
            String at, List<ReportLine<LateTally>> lines, Actor reader, Function<String, ClockQuery> narrowing) {
        if (!lines.isEmpty()) {
            ReportLine<LateTally> line = days.one(lines);
            total(at + " " + line.code(), line.tally(), narrowing.apply(line.code()), reader);
        }
    }

    private void total(String at, LateTally tally, ClockQuery query, Actor reader) {
        Map.of(
                        ClockFigure.LATE, tally.late(),
                        ClockFigure.OPEN_LATE, tally.open(),
                        ClockFigure.DONE_LATE, tally.doneLate(),
                        ClockFigure.EXCUSED, tally.excused())
                .forEach((figure, clocks) -> assertThat(
                                rows(cursor -> overdue.rows(query, figure, cursor, days.one(7, 200), reader)))
                        .as("%s %s", at, figure)
                        .isEqualTo(clocks));
    }

    private void orders(String at, ClockQuery query, Actor reader) {
        Set<String> numbers = new HashSet<>();
        rows(
                cursor -> overdue.rows(query, ClockFigure.LATE, cursor, days.one(7, 200), reader),
                row -> numbers.add(row.number()));
        assertThat(overdue.report(query, reader).orders()).as("%s, orders", at).isEqualTo(numbers.size());
    }

    private static ClockQuery top(ClockQuery all) {
        return new ClockQuery(all.from(), all.to(), all.asOf(), null, null, null, "ENV", null, null);
    }

    private void duties(String at, Instant moment, Actor reader) {
        PunctualityReport report = punctuality.report(due(moment), SPRING, reader);
        if (report.units().isEmpty()) {
            return;
        }
        PunctualityReport.Line line = days.one(report.units());
        PunctualityReport.Duty duty = days.one(line.duties());
        PunctualityTally tally = duty.tally();
        ClockQuery query = narrow(due(moment), line.code(), null, duty.kind(), null, null);
        Map.of(
                        ClockFigure.OWED, tally.owed(),
                        ClockFigure.IN_TIME, tally.inTime(),
                        ClockFigure.LATE, tally.late(),
                        ClockFigure.OPEN_LATE, tally.openLate(),
                        ClockFigure.EXCUSED, tally.excused(),
                        ClockFigure.CANCELLED, tally.cancelled())
                .forEach((figure, clocks) -> assertThat(
                                rows(cursor -> punctuality.rows(query, SPRING, figure, cursor, 50, reader)))
                        .as("%s %s %s %s", at, line.code(), duty.kind(), figure)
                        .isEqualTo(clocks));
    }

    private static ClockQuery narrow(
            ClockQuery all,
            @Nullable String unit,
            @Nullable UnitGroup group,
            @Nullable ClockKind kind,
            @Nullable Urgency urgency,
            @Nullable String district) {
        return new ClockQuery(all.from(), all.to(), all.asOf(), unit, group, kind, null, urgency, district);
    }

    private static long rows(Function<@Nullable String, ReportPage<ClockRow>> pages) {
        return rows(pages, row -> {});
    }

    /** All pages; no clock may come twice. */
    private static long rows(Function<@Nullable String, ReportPage<ClockRow>> pages, Consumer<ClockRow> each) {
        Set<String> seen = new HashSet<>();
        long count = 0;
        String cursor = null;
        do {
            ReportPage<ClockRow> page = pages.apply(cursor);
            for (ClockRow row : page.items()) {
                count++;
                each.accept(row);
                seen.add(row.number() + "/" + row.clock());
            }
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize((int) count);
        return count;
    }
}
