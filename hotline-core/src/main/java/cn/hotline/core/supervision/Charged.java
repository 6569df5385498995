package cn.hotline.core.supervision;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose clocks a reader may see and has asked for: those of the reader's own unit and of the units below it.
 *
 * @param units codes; null for all
 * @param centre whether the centre's own are among them
 */
record Charged(@Nullable Set<String> units, boolean centre) {

    /** @param narrowed code of a known unit, null for all */
    static Charged to(@Nullable String narrowed, @Nullable UnitGroup group, Actor reader, Units units) {
        boolean wholeCity = narrowed == null || units.get(narrowed).kind() == UnitKind.CITY;
        if (reader.cityWide() && wholeCity && group == null) {
            return new Charged(null, true);
        }
        String own = reader.unit();
        Predicate<Unit> wanted = unit -> (reader.cityWide() || (own != null && units.isAtOrBelow(unit.code(), own)))
                && (narrowed == null || units.isAtOrBelow(unit.code(), narrowed))
                && (group == null || UnitGroup.of(unit.kind()) == group);
        Set<Unit> found = units.all().stream().filter(wanted).collect(Collectors.toSet());
        boolean centre = found.stream().anyMatch(unit -> unit.kind() == UnitKind.CENTRE);
        return new Charged(found.stream().map(Unit::code).collect(Collectors.toUnmodifiableSet()), centre);
    }

    /** Whether a line for this unit may stand in the report. */
    boolean includes(String code) {
        return units == null || units.contains(code);
    }
}
