package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.CalendarData;
import cn.hotline.core.deadline.CalendarDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The calendar as it would be with a draft: the arrangement of its year replaced, the others as they are. */
final class DraftCalendar {

    private DraftCalendar() {}

    static CalendarData of(CalendarImport draft, CalendarData present) {
        Map<LocalDate, CalendarDay> days = new HashMap<>(present.days());
        days.values().removeIf(day -> day.arrangementYear() == draft.year());
        draft.days().forEach(day -> days.put(day.date(), day.of(draft.year())));
        return CalendarData.of(present.version() + 1, days.values());
    }
}
