package cn.hotline.core.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The arrangements of 2015–2026 as the tests know them; 2027 is not published. */
public final class CalendarCsv {
    private static final List<CalendarDay> DAYS = rows("/calendar/arrangements-2015-2026.csv").stream()
            .map(CalendarCsv::day)
            .toList();

    private CalendarCsv() {}

    public static List<CalendarDay> days() {
        return DAYS;
    }

    public static CalendarData data() {
        return CalendarData.of(1, DAYS);
    }

    public static Calendars calendars() {
        return new Calendars(data(), WorkingHours.standard(), Map.of());
    }

    public static WorkingCalendar calendar() {
        return new WorkingCalendar(data(), WorkingHours.standard());
    }

    static List<List<String>> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(CalendarCsv.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> List.of(line.split(","))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarDay day(List<String> row) {
        CalendarDayKind kind = CalendarDayKind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        return new CalendarDay(LocalDate.parse(row.get(0)), row.get(1), kind, Integer.parseInt(row.get(3)));
    }
}
