package cn.hotline.core.dispatch;

import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a rule names it: by itself, or by what lies at the place.
 *
 * @param code a unit or an area, as {@code by} wants it; null where it wants none
 */
public record NamedUnit(NamedBy by, @Nullable String code) {

    private static final int CITY_PREFIX = 4;
    private static final int DISTRICT_PREFIX = 6;

    /** What a unit is to its place, so that what was learned at one place can be said of another. */
    public static NamedUnit of(Unit unit) {
        return switch (unit.kind()) {
            case SUBDISTRICT, TOWN, OTHER_TOWN_LEVEL -> new NamedUnit(NamedBy.PLACE_SUBDISTRICT, null);
            case COMMUNITY -> new NamedUnit(NamedBy.PLACE_COMMUNITY, null);
            case SUB_CENTRE -> new NamedUnit(NamedBy.PLACE_SUB_CENTRE, null);
            case DISTRICT_DEPARTMENT ->
                new NamedUnit(
                        NamedBy.PLACE_DISTRICT_DEPARTMENT,
                        unit.code().substring(0, CITY_PREFIX) + unit.code().substring(DISTRICT_PREFIX));
            default -> new NamedUnit(NamedBy.UNIT, unit.code());
        };
    }

    /** As it is kept: {@code PLACE_SUBDISTRICT}, {@code UNIT:3701-D-CGJ}. */
    public static NamedUnit parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new NamedUnit(NamedBy.valueOf(text), null)
                : new NamedUnit(NamedBy.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    public String text() {
        return code == null ? by.name() : by.name() + ":" + code;
    }

    /** The unit meant at a place; null when the place is not known well enough, and for CATCH_ALL. */
    public @Nullable Unit at(Whereabouts where, Units units) {
        return switch (by) {
            case UNIT -> units.find(code);
            case PLACE_COMMUNITY -> units.find(where.community());
            case PLACE_SUBDISTRICT -> units.find(where.subdistrict());
            case PLACE_DISTRICT_DEPARTMENT -> localOf(Objects.requireNonNull(code), where.district(), units);
            case PLACE_SUB_CENTRE -> subCentreOf(where.district(), units);
            case CATCH_ALL -> null;
        };
    }

    /** A district's own department bears its city department's code with the district's in front. */
    private static @Nullable Unit localOf(String city, @Nullable String district, Units units) {
        String code = district == null ? city : district + city.substring(Math.min(CITY_PREFIX, city.length()));
        return units.canLead(code) ? units.find(code) : units.find(city);
    }

    private static @Nullable Unit subCentreOf(@Nullable String district, Units units) {
        return district == null
                ? null
                : units.childrenOf(district).stream()
                        .filter(unit -> unit.kind() == UnitKind.SUB_CENTRE && unit.opened())
                        .findFirst()
                        .orElse(null);
    }
}
