package cn.hotline.api.arrangement;

import cn.hotline.api.error.RequestProblem;
import cn.hotline.core.deadline.WorkSegment;
import cn.hotline.core.deadline.WorkingHours;
import cn.hotline.core.workorder.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Working hours as they are written.
 *
 * @param makeupDay on a make-up workday; not given: as on Monday
 */
record WrittenHours(
        @Nullable @Schema(description = "各星期的工作时段；未写的星期休息") Map<DayOfWeek, List<Segment>> week,
        @Nullable @Schema(description = "调休上班日的工作时段，不写则同周一") List<Segment> makeupDay) {

    private static final int MOST_SEGMENTS = 6;

    /** From inclusive to exclusive; {@code 24:00} is the end of the day. */
    record Segment(
            @Nullable @Schema(example = "09:00") String from,
            @Nullable @Schema(example = "12:00") String to) {}

    static WrittenHours of(WorkingHours hours) {
        Map<DayOfWeek, List<Segment>> week = new EnumMap<>(DayOfWeek.class);
        hours.week().forEach((day, segments) -> week.put(day, written(segments)));
        return new WrittenHours(week, written(hours.makeupDay()));
    }

    /** @throws RequestProblem naming each wrong day */
    WorkingHours read() {
        List<Refusal.FieldError> errors = new ArrayList<>();
        Map<DayOfWeek, List<WorkSegment>> days = new EnumMap<>(DayOfWeek.class);
        if (week != null) {
            week.forEach((day, segments) -> days.put(day, read("week." + day, segments, errors)));
        }
        List<WorkSegment> makeup = makeupDay == null
                ? days.getOrDefault(DayOfWeek.MONDAY, List.of())
                : read("makeupDay", makeupDay, errors);
        if (errors.isEmpty() && (makeup.isEmpty() || days.values().stream().allMatch(List::isEmpty))) {
            errors.add(new Refusal.FieldError("week", "never-open", "每周和调休上班日都须有工作时段"));
        }
        if (!errors.isEmpty()) {
            throw RequestProblem.fields(errors);
        }
        return new WorkingHours(makeup, days);
    }

    private static List<WorkSegment> read(
            String field, @Nullable List<Segment> written, List<Refusal.FieldError> errors) {
        List<WorkSegment> segments = new ArrayList<>();
        LocalTime reached = LocalTime.MIN;
        boolean open = true;
        for (Segment segment : written == null ? List.<Segment>of() : written) {
            LocalTime from = time(segment == null ? null : segment.from());
            LocalTime to = time(segment == null ? null : segment.to());
            if (from == null || to == null) {
                errors.add(new Refusal.FieldError(field, "bad-time", "时段应为 09:00 至 12:00 的形式"));
                return List.of();
            }
            boolean untilMidnight = to.equals(LocalTime.MIDNIGHT);
            if (!open || from.isBefore(reached) || !(untilMidnight || to.isAfter(from))) {
                errors.add(new Refusal.FieldError(field, "bad-order", "时段须先后有序，不得重叠，结束须晚于开始"));
                return List.of();
            }
            segments.add(new WorkSegment(from, to));
            reached = to;
            open = !untilMidnight;
        }
        if (segments.size() > MOST_SEGMENTS) {
            errors.add(new Refusal.FieldError(field, "too-many", "一天不超过 " + MOST_SEGMENTS + " 个时段"));
        }
        return segments;
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        if (text == null || !text.matches("\\d{2}:\\d{2}")) {
            return null;
        }
        try {
            return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static List<Segment> written(List<WorkSegment> segments) {
        return segments.stream()
                .map(segment -> new Segment(
                        segment.from().toString(),
                        segment.to().equals(LocalTime.MIDNIGHT)
                                ? "24:00"
                                : segment.to().toString()))
                .toList();
    }
}
