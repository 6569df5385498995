package cn.hotline.core.deadline;

import java.time.Instant;
import java.time.LocalDateTime;

/** Moments written as people in China read them. */
final class Beijing {
    private Beijing() {}

    /** A moment such as {@code 2026-02-13T10:00}, local time. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    static String text(Instant moment) {
        return LocalDateTime.ofInstant(moment, WorkingCalendar.ZONE).toString();
    }
}
