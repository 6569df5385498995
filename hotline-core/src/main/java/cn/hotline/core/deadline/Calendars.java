package cn.hotline.core.deadline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The city's calendar and those of the units with hours of their own, at one version. Immutable. */
public final class Calendars {
    private static final String CITY = "";

    private final CalendarData data;
    private final WorkingHours cityHours;
    private final Map<String, WorkingHours> hoursOfUnits;
    private final Map<WorkingHours, WorkingCalendar> laidOut = new ConcurrentHashMap<>();
    private final Map<String, WorkingCalendar> ofUnits = new ConcurrentHashMap<>();

    /** @param hoursOfUnits by the code of the unit; holidays close every unit alike */
    public Calendars(CalendarData data, WorkingHours cityHours, Map<String, WorkingHours> hoursOfUnits) {
        this.data = data;
        this.cityHours = cityHours;
        this.hoursOfUnits = Map.copyOf(hoursOfUnits);
    }

    public int version() {
        return data.version();
    }

    public CalendarData data() {
        return data;
    }

    public WorkingHours cityHours() {
        return cityHours;
    }

    /** The units that have hours of their own, with the city where its are not the standard ones. */
    public Map<String, WorkingHours> hoursOfUnits() {
        return hoursOfUnits;
    }

    public WorkingCalendar city() {
        return of(CITY);
    }

    /** The unit's own calendar where it has hours of its own, else the city's; null: the centre. */
    public WorkingCalendar of(@Nullable String unit) {
        String whose = unit != null && hoursOfUnits.containsKey(unit) ? unit : CITY;
        return ofUnits.computeIfAbsent(whose, owner -> laidOut.computeIfAbsent(hours(owner), this::layOut));
    }

    /**
     * Whose own hours a clock that starts now keeps: its unit's for an assignment or a check-in; null, which is the city's,
     * where that has none, and for the order as a whole, so that naming another unit moves no deadline.
     */
    public @Nullable String hoursUnit(ClockKind kind, int assignmentNo, @Nullable String unit) {
        boolean itsOwn = unit != null && (assignmentNo != 0 || kind == ClockKind.CHECK_IN);
        return itsOwn && hoursOfUnits.containsKey(unit) ? unit : null;
    }

    public WorkingCalendar of(DeadlineClock clock) {
        return of(clock.hoursUnit());
    }

    /** Whether the hours that a clock keeps are the same in both. */
    public boolean sameHours(Calendars other, DeadlineClock clock) {
        return hours(clock.hoursUnit()).equals(other.hours(clock.hoursUnit()));
    }

    private WorkingHours hours(@Nullable String unit) {
        return unit == null ? cityHours : hoursOfUnits.getOrDefault(unit, cityHours);
    }

    private WorkingCalendar layOut(WorkingHours hours) {
        return new WorkingCalendar(data, hours);
    }
}
