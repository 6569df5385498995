package cn.hotline.core.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.hotline.core.deadline.CalendarCsv;
import cn.hotline.core.deadline.CalendarDay;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementCheckTest {

    @Test
    void takesAWholeYear() {
        List<ImportedDay> days = check(2027, Invented2027.entries().entries());

        assertThat(days)
                .hasSizeGreaterThan(30)
                .isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
        assertThat(days.getFirst().date()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    /** What was really published passes; a Monday that was listed though it is a working day anyway is passed over. */
    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void takesEveryPublishedYear(int year) {
        List<Entry> entries = CalendarCsv.days().stream()
                .filter(day -> day.arrangementYear() == year)
                .map(ArrangementCheckTest::entry)
                .toList();

        assertThat(check(year, entries))
                .hasSize(entries.size() - (year == 2020 ? 1 : 0))
                .extracting(ImportedDay::date)
                .doesNotContain(LocalDate.of(2020, 2, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-19, 元旦, HOLIDAY, outside-arrangement",
        "2028-01-01, 元旦, HOLIDAY, outside-arrangement",
        "2027-01-01, 元旦, HOLIDAY, duplicate",
        "2027-01-02, 元旦, MAKEUP_WORKDAY, contradiction",
        "2027-02-08, 春节, MAKEUP_WORKDAY, contradiction",
        "2027-02-30, 春节, HOLIDAY, bad-date",
        "2027/2/13, 春节, HOLIDAY, bad-date",
        "2027-02-13, 春节, VACATION, unknown-kind",
        "2027-02-13, '', HOLIDAY, bad-name"
    })
    void namesTheLineAndTheReason(String date, String name, String kind, String code) {
        List<Entry> entries = new ArrayList<>(Invented2027.entries().entries());
        entries.add(new Entry("line 99", date, name, kind));

        assertThat(errors(2027, entries)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("line 99");
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.detail()).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void findsAHoleInAHolidayAndAMissingHoliday() {
        List<Entry> hole = without("2027-02-08");
        assertThat(errors(2027, hole)).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("gap");
            assertThat(error.detail()).contains("2027-02-08");
        });
        assertThat(errors(2027, without("2027-02-06"))).singleElement().satisfies(error -> {
            assertThat(error.code()).as("a Saturday, worked by some").isEqualTo("gap");
            assertThat(error.detail()).contains("2027-02-06");
        });
        assertThat(errors(2027, without("2027-06-09")))
                .extracting(FieldError::code)
                .containsExactly("missing-holiday");
    }

    @Test
    void aMakeUpWorkdayOnAWeekdayChangesNothingUnlessThatIsAHoliday() {
        List<Entry> entries = new ArrayList<>(Invented2027.entries().entries());
        entries.addFirst(new Entry("line 99", "2027-02-16", "春节", "MAKEUP_WORKDAY"));
        assertThat(check(2027, entries))
                .isEqualTo(check(2027, Invented2027.entries().entries()));

        entries.set(0, new Entry("line 99", "2027-02-08", "春节", "MAKEUP_WORKDAY"));
        assertThat(errors(2027, entries)).extracting(FieldError::code).containsExactly("contradiction");
        List<Entry> worked = new ArrayList<>(without("2027-02-08"));
        worked.add(new Entry("line 99", "2027-02-08", "春节", "MAKEUP_WORKDAY"));
        assertThat(errors(2027, worked)).extracting(FieldError::code).containsExactly("gap");
    }

    @Test
    void refusesTooMuchNothingAndAnImpossibleYear() {
        assertThat(errors(2027, List.of())).extracting(FieldError::code).containsExactly("empty");
        List<Entry> many = java.util.Collections.nCopies(201, new Entry("line 2", "2027-01-01", "元旦", "HOLIDAY"));
        assertThat(errors(2027, many)).extracting(FieldError::code).containsExactly("too-many");
        assertThat(errors(1927, Invented2027.entries().entries()))
                .extracting(FieldError::code)
                .containsExactly("out-of-range");
        assertThat(errors(2027, many.subList(0, 100))).hasSize(20);
    }

    @Test
    void aDateOfAnotherYearsArrangementMayNotBeContradicted() {
        assertThat(errors(2022, List.of(new Entry("line 1", "2022-12-31", "国庆节", "MAKEUP_WORKDAY"))))
                .extracting(FieldError::code)
                .containsExactly("other-arrangement");
    }

    private static List<Entry> without(String date) {
        return Invented2027.entries().entries().stream()
                .filter(entry -> !entry.date().equals(date))
                .toList();
    }

    private static Entry entry(CalendarDay day) {
        return new Entry("line", day.date().toString(), day.name(), day.kind().name());
    }

    private static List<ImportedDay> check(int year, List<Entry> entries) {
        return ArrangementCheck.check(year, entries, CalendarCsv.data());
    }

    private static List<FieldError> errors(int year, List<Entry> entries) {
        return catchThrowableOfType(Refusal.InvalidCommand.class, () -> check(year, entries))
                .errors();
    }
}
