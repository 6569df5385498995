package cn.hotline.core.workorder;

import cn.hotline.core.dispatch.Whereabouts;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds areas by code, or by name within the area above: names repeat in the city, codes do not. */
public final class AreaFinder {

    private final Units units;

    public AreaFinder(Units units) {
        this.units = units;
    }

    /** Areas above a known one are filled in; what is unknown, ambiguous or contradictory is reported. */
    public Whereabouts find(Command.@Nullable Place place, List<Refusal.FieldError> errors) {
        if (place == null) {
            return Whereabouts.UNKNOWN;
        }
        Unit district = one("district", place.district(), null, k -> k == UnitKind.DISTRICT, errors);
        Unit subdistrict = one("subdistrict", place.subdistrict(), district, UnitKind::isTownLevel, errors);
        Unit above = subdistrict != null ? subdistrict : district;
        Unit community = one("community", place.community(), above, k -> k == UnitKind.COMMUNITY, errors);
        if (subdistrict == null && community != null) {
            subdistrict = units.find(community.parentCode());
        }
        if (district == null && subdistrict != null) {
            district = units.find(subdistrict.parentCode());
        }
        return new Whereabouts(code(district), code(subdistrict), code(community));
    }

    private @Nullable Unit one(
            String field,
            @Nullable String named,
            @Nullable Unit within,
            Predicate<UnitKind> kind,
            List<Refusal.FieldError> errors) {
        if (named == null || named.isBlank()) {
            return null;
        }
        String wanted = named.strip();
        Unit coded = units.find(wanted);
        List<Unit> found = (coded == null ? units.named(wanted) : List.of(coded))
                .stream()
                        .filter(unit -> kind.test(unit.kind()))
                        .filter(unit -> within == null || units.isAtOrBelow(unit.code(), within.code()))
                        .limit(2)
                        .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        boolean unknown = found.isEmpty();
        errors.add(new Refusal.FieldError(
                "place." + field,
                unknown ? "unknown-area" : "ambiguous-area",
                unknown ? "没有这一区域，或它不在所填的上级区域内" : "同名区域不止一个，请填写代码或上级区域"));
        return null;
    }

    private static @Nullable String code(@Nullable Unit unit) {
        return unit == null ? null : unit.code();
    }
}
