package cn.hotline.core.adapter.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.hotline.core.arrangement.Entries;
import cn.hotline.core.arrangement.Entry;
import cn.hotline.core.workorder.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementFilesTest {

    private static final String CSV = "date,name,kind\n2027-01-01,元旦,HOLIDAY\n2027-01-31,春节,补班\n";

    private static final String FEED = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//example//CN
        BEGIN:VEVENT
        UID:1
        DTSTART;VALUE=DATE:20261231
        DTEND;VALUE=DATE:20270104
        SUMMARY:元旦(休)
        END:VEVENT
        BEGIN:VEVENT
        UID:2
        DTSTART;VALUE=DATE:20270131
        SUMMARY:春节（班）
        END:VEVENT
        BEGIN:VEVENT
        UID:3
        DTSTART;VALUE=DATE:20270205
        DTEND;VALUE=DATE:20270206
        SUMMARY:春节 假期 第1天/共8天
        END:VEVENT
        BEGIN:VEVENT
        UID:4
        DTSTART;VALUE=DATE:20270220
        SUMMARY:春节 补班 第2天/共2天
        END:VEVENT
        BEGIN:VEVENT
        UID:5
        DTSTART;VALUE=DATE:20270105
        SUMMARY:小寒
        END:VEVENT
        BEGIN:VEVENT
        UID:6
        DTSTART;VALUE=DATE:20260101
        SUMMARY:元旦(休)
        END:VEVENT
        BEGIN:VEVENT
        UID:7
        DTSTART;VALUE=DATE:20271231
        SUMMARY:元旦(休)
        END:VEVENT
        END:VCALENDAR
        """.replace("\n", "\r\n");

    @Test
    void readsCommaSeparatedValuesWithTheirLines() {
        assertThat(csv(CSV).entries())
                .containsExactly(
                        new Entry("line 2", "2027-01-01", "元旦", "HOLIDAY"),
                        new Entry("line 3", "2027-01-31", "春节", "补班"));
        assertThat(csv("\uFEFFkind,name,date,note\r\nHOLIDAY,\"元旦\",2027-01-01,x\r\n")
                        .entries())
                .containsExactly(new Entry("line 2", "2027-01-01", "元旦", "HOLIDAY"));
        assertThat(csv("date,name,kind\n2027-01-01\n").entries())
                .containsExactly(new Entry("line 2", "2027-01-01", "", ""));
    }

    @Test
    void readsAPublishedFeedAndPassesOverWhatIsNoneOfTheYearsDays() {
        Entries entries = feed(FEED);

        assertThat(entries.entries())
                .extracting(Entry::date, Entry::name, Entry::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2026-12-31", "元旦", "休"),
                        org.assertj.core.groups.Tuple.tuple("2027-01-01", "元旦", "休"),
                        org.assertj.core.groups.Tuple.tuple("2027-01-02", "元旦", "休"),
                        org.assertj.core.groups.Tuple.tuple("2027-01-03", "元旦", "休"),
                        org.assertj.core.groups.Tuple.tuple("2027-01-31", "春节", "班"),
                        org.assertj.core.groups.Tuple.tuple("2027-02-05", "春节", "假期"),
                        org.assertj.core.groups.Tuple.tuple("2027-02-20", "春节", "补班"));
        assertThat(entries.ignored()).isEqualTo(3);
    }

    @Test
    void takesTheBareNamesOfHolidaysWhereNoneIsMarked() {
        String bare = FEED.replaceAll("SUMMARY:元旦[(（]休[)）]", "SUMMARY:元旦")
                .replace("SUMMARY:春节 假期 第1天/共8天", "SUMMARY:春节")
                .replace("春节（班）", "春节调休上班");

        assertThat(feed(bare).entries())
                .contains(
                        new Entry("event 2", "2027-01-31", "春节", "调休上班"),
                        new Entry("event 3", "2027-02-05", "春节", "休"));
        assertThat(feed(FEED.replace("SUMMARY:春节（班）", "SUMMARY:春节")).entries())
                .extracting(Entry::date)
                .doesNotContain("2027-01-31");
    }

    /** What the check refuses has to reach it: a date that is left out is a deadline that is wrong by a day. */
    @Test
    void keepsADateThatNoArrangementOfTheYearMayHave() {
        String early = FEED.replace("DTSTART;VALUE=DATE:20270131", "DTSTART;VALUE=DATE:20261219")
                .replace("春节（班）", "元旦（休）");
        String late = FEED.replace("DTEND;VALUE=DATE:20270206", "DTEND;VALUE=DATE:20270207")
                .replace("DTSTART;VALUE=DATE:20270205", "DTSTART;VALUE=DATE:20270206")
                .replace("20270206", "20271231")
                .replace("20270207", "20280102");

        assertThat(feed(early).entries()).contains(new Entry("event 2", "2026-12-19", "元旦", "休"));
        assertThat(feed(late).entries())
                .contains(
                        new Entry("event 3", "2027-12-31", "春节", "假期"), new Entry("event 3", "2028-01-01", "春节", "假期"));
        assertThat(feed(late).ignored()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20271001 DURATION:P7D | 2027-10-01 | 7",
                "DTSTART;VALUE=DATE:20271001 DURATION:P1W | 2027-10-01 | 7",
                "DTSTART;VALUE=DATE:20271001 RRULE:FREQ=DAILY;COUNT=7 | 2027-10-01 | 7",
                "DTSTART;VALUE=DATE:20271001 RRULE:FREQ=DAILY;UNTIL=20271007 | 2027-10-01 | 7",
                "DTSTART;VALUE=DATE:20271001 DTEND;VALUE=DATE:20271002 RRULE:FREQ=DAILY;UNTIL=20271006T160000Z |"
                        + " 2027-10-01 | 7",
                "DTSTART;VALUE=DATE:20271001 RDATE;VALUE=DATE:20271002,20271003 | 2027-10-01 | 3",
                "DTSTART;VALUE=DATE:20270930 RRULE:FREQ=DAILY;COUNT=4 EXDATE;VALUE=DATE:20270930 | 2027-10-01 | 3",
                "DTSTART;VALUE=DATE:20211001 DURATION:P3D RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1 | 2027-10-01 | 3",
                "DTSTART:20261231T160000Z DTEND:20270103T160000Z | 2027-01-01 | 3",
                "DTSTART;TZID=Asia/Tokyo:20270101T010000 DTEND;TZID=Asia/Tokyo:20270104T010000 | 2027-01-01 | 3",
                "DTSTART;TZID=Asia/Shanghai:20271001T000000 RRULE:FREQ=DAILY;UNTIL=20271006T160000Z | 2027-10-01 | 7",
                "DTSTART:20271001T000000 DTEND:20271007T235900 | 2027-10-01 | 7",
                "DTSTART:20271001T090000 DTEND:20271008T000000 | 2027-10-01 | 7",
                "DTSTART:20271001T090000 DTEND:20271001T090000 | 2027-10-01 | 1"
            })
    void countsEveryDayOfAnEventInBeijing(String times, LocalDate first, int days) {
        assertThat(feed(event(times)).entries())
                .extracting(Entry::date)
                .containsExactlyElementsOf(first.datesUntil(first.plusDays(days))
                        .map(LocalDate::toString)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20271001 RRULE:FREQ=HOURLY;COUNT=7 | unsupported-recurrence",
                "DTSTART;VALUE=DATE:20271001 RRULE:FREQ=DAILY;COUNT=7 EXRULE:FREQ=WEEKLY | unsupported-recurrence",
                "DTSTART;VALUE=DATE:20271001 RECURRENCE-ID;VALUE=DATE:20271001 | unsupported-recurrence",
                "DTSTART:20271001T000000 RDATE;VALUE=PERIOD:20271002T000000/P1D | unsupported-recurrence",
                "DTSTART:20270930T160000Z RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2 | unsupported-recurrence",
                "DTSTART;VALUE=DATE:19900101 RRULE:FREQ=DAILY | unsupported-recurrence",
                "DTSTART;VALUE=DATE:20271001 RRULE:FREQ=DAILY | too-long",
                "DTSTART;VALUE=DATE:20271001 DURATION:P32D | too-long",
                "DTSTART;VALUE=DATE:20271001 DURATION:a week | bad-date",
                "DTSTART;VALUE=DATE:20271001 DTEND;VALUE=DATE:tomorrow | bad-date",
                "DTSTART;VALUE=DATE:20271001 DTEND;VALUE=DATE:20270930 | bad-date",
                "DTSTART;VALUE=DATE:20271001 DURATION:-P1D | bad-date",
                "DTSTART;TZID=Jinan:20271001T000000 | unknown-timezone"
            })
    void refusesAnEventWhoseDaysCannotBeTold(String times, String code) {
        assertThat(code(() -> feed(event(times)))).isEqualTo(code);
    }

    /** @param times properties parted by a space */
    private static String event(String times) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:元旦（休）\r\n"
                + times.replaceAll(" (?=[A-Z-]+[;:])", "\r\n")
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    @Test
    void refusesWhatCannotBeRead() {
        byte[] gbk = CSV.getBytes(Charset.forName("GBK"));
        assertThat(code(() -> CsvArrangement.read(gbk))).isEqualTo("not-utf-8");
        assertThat(code(() -> IcalendarArrangement.read(gbk, 2027))).isEqualTo("not-utf-8");
        assertThat(code(() -> csv(" \n"))).isEqualTo("empty");
        assertThat(code(() -> csv("日期,名称\n2027-01-01,元旦\n"))).isEqualTo("bad-header");
        assertThat(code(() -> csv("date,name,date\n1,2,3\n"))).isEqualTo("not-csv");
        assertThat(code(() -> IcalendarArrangement.read(CSV.getBytes(StandardCharsets.UTF_8), 2027)))
                .isEqualTo("not-icalendar");
        assertThat(code(() -> IcalendarArrangement.read(
                        FEED.replace("DTSTART;VALUE=DATE:20270131\r\n", "").getBytes(StandardCharsets.UTF_8), 2027)))
                .isEqualTo("bad-date");
    }

    private static Entries feed(String text) {
        return IcalendarArrangement.read(text.getBytes(StandardCharsets.UTF_8), 2027);
    }

    private static Entries csv(String text) {
        return CsvArrangement.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(ThrowingCallable reading) {
        return catchThrowableOfType(Refusal.InvalidCommand.class, reading)
                .errors()
                .getFirst()
                .code();
    }
}
