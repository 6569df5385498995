package cn.hotline.core.adapter.arrangement;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import cn.hotline.core.arrangement.Entries;
import cn.hotline.core.arrangement.Entry;
import cn.hotline.core.arrangement.KindWords;
import cn.hotline.core.arrangement.StrictText;
import cn.hotline.core.deadline.CalendarDayKind;
import cn.hotline.core.workorder.Refusal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * iCalendar, as holiday feeds are published: an event is a day off or a make-up workday when its summary ends with 休 or 班 in
 * whatever brackets, or has such a word as 假期 or 补班 after the holiday's name. Where none is marked as a day off, an event
 * with nothing but the name of a statutory holiday is one. Other events, such as solar terms, and those of other years
 * are passed over: a feed holds several years. A run of days that has one in the year's arrangement is read whole, so that a
 * day of it which no arrangement of that year may have is refused and not lost.
 */
public final class IcalendarArrangement {

    private static final Pattern MARKED =
            Pattern.compile("\\s*(.+?)\\s*[(（\\[【]?\\s*(休息|休|假期|放假|调休上班|补班|上班|班)\\s*[)）\\]】]?(\\s*第.*)?\\s*");
    private static final int LONGEST = 31;

    private final int year;
    private final boolean unmarked;
    private final List<Entry> entries = new ArrayList<>();
    private int ignored;

    private IcalendarArrangement(int year, boolean unmarked) {
        this.year = year;
        this.unmarked = unmarked;
    }

    /** @throws Refusal.InvalidCommand when it is no calendar, or the days of an event cannot be told */
    public static Entries read(byte[] file, int year) {
        List<ICalendar> calendars = Biweekly.parse(StrictText.of(file)).all();
        if (calendars.isEmpty()) {
            throw new Refusal.InvalidCommand("body", "not-icalendar", "文件不是 iCalendar（须以 BEGIN:VCALENDAR 开头）");
        }
        Entries marked = new IcalendarArrangement(year, false).entries(calendars);
        Entries entries = marked.entries().stream().anyMatch(IcalendarArrangement::isDayOff)
                ? marked
                : new IcalendarArrangement(year, true).entries(calendars);
        if (entries.entries().isEmpty()) {
            throw new Refusal.InvalidCommand(
                    "body", "empty", "文件中没有 " + year + " 年的放假或调休上班事件；事件的标题须以（休）、（班）结尾，或含“假期”“补班”等字样");
        }
        return entries;
    }

    private static boolean isDayOff(Entry entry) {
        return KindWords.of(entry.kind()) == CalendarDayKind.HOLIDAY;
    }

    private Entries entries(List<ICalendar> calendars) {
        int number = 0;
        for (ICalendar calendar : calendars) {
            for (VEvent event : calendar.getEvents()) {
                number++;
                event(event, calendar.getTimezoneInfo(), number);
            }
        }
        return new Entries(entries, ignored);
    }

    private void event(VEvent event, TimezoneInfo zones, int number) {
        String summary = event.getSummary() == null
                ? ""
                : String.valueOf(event.getSummary().getValue());
        Matcher marked =
                MARKED.matcher(unmarked && KindWords.isStatutoryHoliday(summary) ? summary.strip() + "（休）" : summary);
        if (!marked.matches()) {
            ignored++;
            return;
        }
        String where = "event " + number;
        for (List<LocalDate> days : runs(new EventDays(event, zones, where, summary, year + 1).days())) {
            if (days.size() > LONGEST) {
                throw new Refusal.InvalidCommand(where, "too-long", "“" + summary + "”超过 " + LONGEST + " 天");
            }
            if (days.stream().anyMatch(day -> belongs(day, marked.group(1)))) {
                days.forEach(day -> entries.add(new Entry(where, day.toString(), marked.group(1), marked.group(2))));
            } else {
                ignored += days.size();
            }
        }
    }

    /** Days that follow one another: a holiday that is written as a day and its repetitions is one, too. */
    private static List<List<LocalDate>> runs(SortedSet<LocalDate> days) {
        List<List<LocalDate>> runs = new ArrayList<>();
        LocalDate next = LocalDate.MIN;
        for (LocalDate day : days) {
            if (!day.equals(next)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
            next = day.plusDays(1);
        }
        return runs;
    }

    /** New Year's holiday in December is of the next year's arrangement, anything else of its own year's. */
    private boolean belongs(LocalDate day, String name) {
        boolean turn = day.getMonth() == Month.DECEMBER && (name.contains("元旦") || name.contains("新年"));
        return day.getYear() == (turn ? year - 1 : year);
    }
}
