package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.CalendarDay;
import cn.hotline.core.deadline.CalendarDayKind;
import java.time.LocalDate;

/** One date that an imported arrangement changes. */
public record ImportedDay(LocalDate date, String name, CalendarDayKind kind) {

    CalendarDay of(int year) {
        return new CalendarDay(date, name, kind, year);
    }
}
