package cn.hotline.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReceiptPropertyTest {
    private final WorkingCalendar calendar = CalendarCsv.calendar();
    private final DeadlineRules rules = DefaultRules.version1();

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Beijing.at("2015-01-01T00:00").toEpochMilli(),
                        Beijing.at("2027-12-31T00:00").toEpochMilli())
                .map(Instant::ofEpochMilli);
    }

    @Property
    void leadsBackToTheDueMomentByItself(
            @ForAll ClockKind kind, @ForAll boolean urgent, @ForAll boolean inquiry, @ForAll("moments") Instant start) {
        Receipt receipt = receipt(kind, urgent, inquiry, start);

        assertThat(receipt.recount()).isEqualTo(receipt.dueAt());
        assertThat(receipt.agrees()).isTrue();
    }

    @Property
    void coversTheTimeFromStartToDueWithoutGapOrOverlap(
            @ForAll ClockKind kind, @ForAll boolean urgent, @ForAll boolean inquiry, @ForAll("moments") Instant start) {
        Receipt receipt = receipt(kind, urgent, inquiry, start);
        ReceiptLeg leg = receipt.legs().getFirst();
        Instant reached = receipt.startedAt();
        for (ReceiptLine line : leg.lines()) {
            assertThat(line.from()).isEqualTo(reached);
            assertThat(line.to()).isAfter(reached);
            reached = line.to();
        }
        assertThat(reached).isEqualTo(receipt.dueAt());
        assertThat(leg.lines().getLast().counted()).isTrue();
    }

    private Receipt receipt(ClockKind kind, boolean urgent, boolean inquiry, Instant start) {
        Assume.that(kind != ClockKind.RESUME && (urgent || kind != ClockKind.FEEDBACK));
        DeadlineClock clock = rules.start(1, kind, null, 0, DefaultRules.matter(urgent, inquiry), start, calendar);
        return Receipts.explain(clock, rules.ruleOf(clock), calendar);
    }
}
