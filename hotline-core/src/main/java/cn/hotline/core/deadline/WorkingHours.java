package cn.hotline.core.deadline;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours a unit works: by weekday, and on a make-up workday. Holidays close every unit alike. Refused with {@link
 * IllegalArgumentException} when segments overlap or are out of order, or nobody ever works.
 *
 * @param makeupDay the segments of a make-up workday, on whatever weekday it falls
 * @param week the segments by weekday; a weekday that is absent is free
 */
public record WorkingHours(List<WorkSegment> makeupDay, Map<DayOfWeek, List<WorkSegment>> week) {
    private static final WorkingHours STANDARD = allWeek(List.of(
            new WorkSegment(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new WorkSegment(LocalTime.of(13, 0), LocalTime.of(17, 0))));

    public WorkingHours {
        makeupDay = inOrder(makeupDay);
        Map<DayOfWeek, List<WorkSegment>> copy = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, segments) -> copy.put(day, inOrder(segments)));
        week = Collections.unmodifiableMap(copy);
        if (makeupDay.isEmpty() || week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("nobody ever works by these hours");
        }
    }

    /** 09:00–12:00 and 13:00–17:00, Monday to Friday. */
    public static WorkingHours standard() {
        return STANDARD;
    }

    /** The same segments Monday to Friday and on make-up workdays. */
    public static WorkingHours allWeek(List<WorkSegment> segments) {
        Map<DayOfWeek, List<WorkSegment>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, segments);
            }
        }
        return new WorkingHours(segments, week);
    }

    /** These hours with one weekday changed, as for a unit that works on Saturday; an empty list makes it free. */
    public WorkingHours with(DayOfWeek day, List<WorkSegment> segments) {
        Map<DayOfWeek, List<WorkSegment>> changed = new EnumMap<>(DayOfWeek.class);
        changed.putAll(week);
        changed.put(day, segments);
        return new WorkingHours(makeupDay, changed);
    }

    List<WorkSegment> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    private static List<WorkSegment> inOrder(List<WorkSegment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i).fromMillis() < segments.get(i - 1).toMillis()) {
                throw new IllegalArgumentException("segments overlap or are out of order: " + segments);
            }
        }
        return List.copyOf(segments);
    }
}
