package cn.hotline.core.supervision;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks are meant; whatever is null narrows nothing. Everything but {@code asOf} is compared with what the clock
 * was as of that moment.
 *
 * @param from due moments from this one, inclusive; @param to before this one
 * @param asOf the moment of the report; null, or one still to come, for now
 * @param unit code of the unit charged, or of one above it; the centre's for its own clocks
 * @param category code, which means those below it as well
 * @param district code of the district the appeal lies in, {@link #NO_DISTRICT} for none
 */
public record ClockQuery(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Instant asOf,
        @Nullable String unit,
        @Nullable UnitGroup unitGroup,
        @Nullable ClockKind kind,
        @Nullable String category,
        @Nullable Urgency urgency,
        @Nullable String district) {

    public static final String NO_DISTRICT = "none";

    public static final ClockQuery ALL = new ClockQuery(null, null, null, null, null, null, null, null, null);

    /** The same as of a settled moment, so that rows read later are those that were counted. */
    public ClockQuery asOf(Instant moment) {
        return new ClockQuery(from, to, moment, unit, unitGroup, kind, category, urgency, district);
    }

    public ClockQuery due(@Nullable Instant earliest, @Nullable Instant before) {
        return new ClockQuery(earliest, before, asOf, unit, unitGroup, kind, category, urgency, district);
    }
}
