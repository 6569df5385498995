package cn.hotline.core.deadline;

import static cn.hotline.core.deadline.Beijing.at;
import static cn.hotline.core.deadline.Beijing.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptsTest {
    private final WorkingCalendar calendar = CalendarCsv.calendar();
    private final DeadlineRules rules = DefaultRules.version1();

    @Test
    void explainsFiveWorkingDaysAcrossTheSpringFestival() {
        Receipt receipt = receipt(ClockKind.CLOSE, false, "2026-02-13T10:00");

        assertThat(receipt.ruleId()).isEqualTo("close.standard");
        assertThat(receipt.span()).isEqualTo("5个工作日");
        assertThat(receipt.basis()).contains("民法典");
        assertThat(printed(receipt))
                .containsExactly(
                        "按规则：5个工作日 5",
                        "- 2026-02-13T10:00 2026-02-14T00:00 当日不计",
                        "+ 2026-02-14T00:00 2026-02-15T00:00 调休上班（春节）",
                        "- 2026-02-15T00:00 2026-02-24T00:00 春节放假",
                        "+ 2026-02-24T00:00 2026-02-25T00:00 工作日",
                        "+ 2026-02-25T00:00 2026-02-26T00:00 工作日",
                        "+ 2026-02-26T00:00 2026-02-27T00:00 工作日",
                        "+ 2026-02-27T00:00 2026-02-27T17:00 工作日");
    }

    @Test
    void explainsWorkingHoursSegmentBySegment() {
        assertThat(printed(receipt(ClockKind.RETURN_DECISION, false, "2026-02-14T11:30")))
                .containsExactly(
                        "按规则：4小时（工作时间） 14400000",
                        "+ 2026-02-14T11:30 2026-02-14T12:00 调休上班（春节）",
                        "- 2026-02-14T12:00 2026-02-14T13:00 午休",
                        "+ 2026-02-14T13:00 2026-02-14T16:30 调休上班（春节）");
        assertThat(printed(receipt(ClockKind.SIGN, false, "2026-03-06T16:00")))
                .containsExactly(
                        "按规则：2小时（工作时间） 7200000",
                        "+ 2026-03-06T16:00 2026-03-06T17:00 工作日",
                        "- 2026-03-06T17:00 2026-03-07T00:00 下班",
                        "- 2026-03-07T00:00 2026-03-09T00:00 周末",
                        "- 2026-03-09T00:00 2026-03-09T09:00 下班",
                        "+ 2026-03-09T09:00 2026-03-09T10:00 工作日");
    }

    @Test
    void urgentTimeIsCountedAtAnyHour() {
        assertThat(printed(receipt(ClockKind.FEEDBACK, true, "2026-03-02T21:00")))
                .containsExactly("按规则：当日（20:00后登记的4小时内） 14400000", "+ 2026-03-02T21:00 2026-03-03T01:00 不分昼夜连续计算");
    }

    @Test
    void saysWhichStretchIsProvisional() {
        Receipt receipt = receipt(ClockKind.CLOSE, true, "2026-12-30T10:00");

        assertThat(receipt.provisional()).isTrue();
        assertThat(receipt.calendarVersion()).isEqualTo(1);
        assertThat(receipt.legs().getFirst().lines())
                .allSatisfy(line ->
                        assertThat(line.provisional()).isEqualTo(!line.from().isBefore(at("2027-01-01T00:00"))));
    }

    @Test
    void extensionAndShelvingAreLegsOfTheirOwn() {
        DeadlineClock started = clock(ClockKind.CLOSE, false, "2026-03-02T10:00");
        DeadlineClock extended = started.extendTo(at("2026-03-11T17:00"), calendar);
        Instant shelved = at("2026-03-10T16:00");
        Instant resumed = at("2026-04-03T16:00");
        DeadlineClock clock = extended.pause(shelved, calendar).resume(resumed, calendar);

        Receipt receipt = Receipts.explain(
                clock,
                rules.ruleOf(clock),
                calendar,
                List.of(
                        new Adjustment.Extension(extended.dueAt(), "中心批准延期2个工作日"),
                        new Adjustment.Shelving(shelved, resumed)));

        assertThat(receipt.agrees()).isTrue();
        assertThat(text(receipt.recount())).isEqualTo("2026-04-07T17:00");
        assertThat(receipt.legs())
                .extracting(leg -> leg.title() + " " + leg.amount() + " " + text(leg.due()))
                .containsExactly(
                        "按规则：5个工作日 5 2026-03-09T17:00",
                        "延期：中心批准延期2个工作日 2 2026-03-11T17:00",
                        "挂账时剩余工作时间 28800000 2026-03-11T17:00",
                        "恢复后按剩余工作时间 28800000 2026-04-07T17:00");
        assertThat(receipt.legs().getLast().lines().getFirst().why()).isEqualTo("挂账暂停");
    }

    @Test
    void doesNotPretendToAgreeWithAnotherCalendar() {
        DeadlineClock clock = clock(ClockKind.CLOSE, false, "2026-02-13T10:00");
        WorkingCalendar empty = new WorkingCalendar(CalendarData.of(2, List.of()), WorkingHours.standard());

        Receipt receipt = Receipts.explain(clock, rules.ruleOf(clock), empty);

        assertThat(receipt.agrees()).isFalse();
        assertThat(receipt.calendarVersion()).isEqualTo(2);
    }

    private Receipt receipt(ClockKind kind, boolean urgent, String start) {
        DeadlineClock clock = clock(kind, urgent, start);
        return Receipts.explain(clock, rules.ruleOf(clock), calendar);
    }

    private DeadlineClock clock(ClockKind kind, boolean urgent, String start) {
        return rules.start(1, kind, "370102", 1, DefaultRules.matter(urgent, false), at(start), calendar);
    }

    private static List<String> printed(Receipt receipt) {
        ReceiptLeg leg = receipt.legs().getFirst();
        List<String> lines = new ArrayList<>(List.of(leg.title() + " " + leg.amount()));
        for (ReceiptLine line : leg.lines()) {
            lines.add((line.counted() ? "+ " : "- ") + text(line.from()) + " " + text(line.to()) + " " + line.why());
        }
        return lines;
    }
}
