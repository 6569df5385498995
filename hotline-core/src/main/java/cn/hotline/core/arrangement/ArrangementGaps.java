package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.CalendarDayKind;
import cn.hotline.core.workorder.Refusal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a year's arrangement lacks: one of the seven holidays, or a day within a holiday. A hole is an error and no warning,
 * because every deadline of that time would be wrong by a day: at a weekend for the units that work then.
 */
final class ArrangementGaps {

    /** With the Mid-Autumn Festival in it, the National Day holiday has eight days, and may go by its own name alone. */
    private static final int BOTH_IN_ONE = 8;

    /** The one hole that was published: 20 June 2015, a Saturday, had the Monday in its place and left the Sunday out. */
    private static final LocalDate LEFT_OUT = LocalDate.of(2015, Month.JUNE, 21);

    private ArrangementGaps() {}

    static List<Refusal.FieldError> of(List<ImportedDay> days) {
        NavigableSet<LocalDate> off = new TreeSet<>();
        SequencedMap<String, NavigableSet<LocalDate>> holidays = new TreeMap<>();
        for (ImportedDay day : days) {
            if (day.kind() == CalendarDayKind.HOLIDAY) {
                off.add(day.date());
                holidays.computeIfAbsent(Statutory.familyOf(day.name()), name -> new TreeSet<>())
                        .add(day.date());
            }
        }
        List<Refusal.FieldError> errors = new ArrayList<>(missing(days, holidays));
        holidays.values().forEach(holiday -> holes(holiday, off, errors));
        return errors;
    }

    private static List<Refusal.FieldError> missing(
            List<ImportedDay> days, SequencedMap<String, NavigableSet<LocalDate>> holidays) {
        List<Refusal.FieldError> errors = new ArrayList<>();
        for (Statutory holiday : Statutory.values()) {
            boolean named = days.stream()
                    .anyMatch(day -> day.kind() == CalendarDayKind.HOLIDAY && holiday.isNamedBy(day.name()));
            if (!named && !(holiday == Statutory.MID_AUTUMN && nationalDayHasBoth(holidays))) {
                errors.add(new Refusal.FieldError("days", "missing-holiday", "没有" + holiday.label() + "的放假日"));
            }
        }
        return errors;
    }

    private static boolean nationalDayHasBoth(SequencedMap<String, NavigableSet<LocalDate>> holidays) {
        return holidays.getOrDefault(Statutory.NATIONAL.name(), new TreeSet<>()).size() >= BOTH_IN_ONE;
    }

    private static void holes(
            NavigableSet<LocalDate> holiday, NavigableSet<LocalDate> off, List<Refusal.FieldError> errors) {
        holiday.getFirst()
                .datesUntil(holiday.getLast())
                .filter(date -> !off.contains(date) && !date.equals(LEFT_OUT))
                .findFirst()
                .ifPresent(date -> errors.add(new Refusal.FieldError(
                        "days", "gap", holiday.getFirst() + " 至 " + holiday.getLast() + " 的假期不连续：缺 " + date)));
    }
}
