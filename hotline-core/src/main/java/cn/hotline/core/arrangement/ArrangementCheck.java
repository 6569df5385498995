package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.CalendarData;
import cn.hotline.core.deadline.CalendarDay;
import cn.hotline.core.deadline.CalendarDayKind;
import cn.hotline.core.workorder.Refusal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether entries make a year's arrangement that may be applied; says what is wrong with each that does not. */
final class ArrangementCheck {

    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2098;
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_ERRORS = 20;
    private static final int NAME_LENGTH = 40;
    private static final int FIRST_DAY_IN_DECEMBER = 20;

    private final int year;
    private final CalendarData present;
    private final List<Refusal.FieldError> errors = new ArrayList<>();
    private final SequencedMap<LocalDate, ImportedDay> days = new TreeMap<>();

    private ArrangementCheck(int year, CalendarData present) {
        this.year = year;
        this.present = present;
    }

    /**
     * The days of the arrangement in order, without those that are worked anyway and listed nevertheless.
     *
     * @throws Refusal.InvalidCommand naming each wrong entry, or what is missing
     */
    static List<ImportedDay> check(int year, List<Entry> entries, CalendarData present) {
        ArrangementCheck check = new ArrangementCheck(year, present);
        check.size(entries);
        check.refuse();
        entries.forEach(check::entry);
        check.refuse();
        check.errors.addAll(ArrangementGaps.of(List.copyOf(check.days.values())));
        check.refuse();
        return check.days.values().stream()
                .filter(day -> !day.of(year).restatesTheWeek())
                .toList();
    }

    private void size(List<Entry> entries) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            wrong("year", "out-of-range", "年份应为 " + FIRST_YEAR + " 至 " + LAST_YEAR);
        } else if (entries.isEmpty()) {
            wrong("body", "empty", "文件中没有 " + year + " 年的放假或调休上班日");
        } else if (entries.size() > MOST_ENTRIES) {
            wrong("body", "too-many", "一年的安排不会超过 " + MOST_ENTRIES + " 天，文件中有 " + entries.size() + " 天");
        }
    }

    private void entry(Entry entry) {
        LocalDate date = date(entry);
        CalendarDayKind kind = KindWords.of(entry.kind());
        if (kind == null) {
            wrong(entry.where(), "unknown-kind", "“" + entry.kind() + "”不是放假（HOLIDAY）或调休上班（MAKEUP_WORKDAY）");
        }
        String name = entry.name().strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > NAME_LENGTH) {
            wrong(entry.where(), "bad-name", "节日名称须为 1 至 " + NAME_LENGTH + " 个字");
        } else if (date != null && kind != null && fits(entry, date, kind)) {
            days.put(date, new ImportedDay(date, name, kind));
        }
    }

    private @Nullable LocalDate date(Entry entry) {
        try {
            return LocalDate.parse(entry.date().strip());
        } catch (DateTimeParseException e) {
            wrong(entry.where(), "bad-date", "“" + entry.date() + "”不是 " + year + "-01-01 形式的日期");
            return null;
        }
    }

    private boolean fits(Entry entry, LocalDate date, CalendarDayKind kind) {
        LocalDate first = LocalDate.of(year - 1, Month.DECEMBER, FIRST_DAY_IN_DECEMBER);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
        ImportedDay earlier = days.get(date);
        CalendarDay arranged = present.days().get(date);
        if (date.isBefore(first) || date.isAfter(last)) {
            return wrong(entry.where(), "outside-arrangement", date + " 不在 " + first + " 至 " + last + " 之间");
        }
        if (earlier != null) {
            return earlier.kind() == kind
                    ? wrong(entry.where(), "duplicate", date + " 重复")
                    : wrong(entry.where(), "contradiction", date + " 既放假又上班");
        }
        if (arranged != null && arranged.arrangementYear() != year && arranged.kind() != kind) {
            return wrong(
                    entry.where(),
                    "other-arrangement",
                    date + " 在 " + arranged.arrangementYear() + " 年的安排中是"
                            + arranged.kind().label());
        }
        return true;
    }

    private boolean wrong(String where, String code, String detail) {
        errors.add(new Refusal.FieldError(where, code, detail));
        return false;
    }

    private void refuse() {
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        }
    }
}
