package cn.hotline.core.adapter.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.hotline.core.arrangement.Entries;
import cn.hotline.core.arrangement.Entry;
import cn.hotline.core.workorder.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

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
