package cn.hotline.core.supervision;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.supervision.ClockStore.Count;
import cn.hotline.core.supervision.ClockStore.Dimension;
import cn.hotline.core.workorder.Urgency;
import java.util.List;
import java.util.Objects;

/** Adds late clocks up to lines: by unit with all above it, by group of units, by kind, and by properties of the order. */
final class LateCount {

    private static final String TOTAL = "";

    private final Tallies<LateTally> total = tallies();
    private final Tallies<LateTally> units = tallies();
    private final Tallies<LateTally> groups = tallies();
    private final Tallies<LateTally> kinds = tallies();
    private final Tallies<LateTally> districts = tallies();
    private final Tallies<LateTally> categories = tallies();
    private final Tallies<LateTally> urgencies = tallies();
    private final ReportNames names;
    private final Charged charged;

    LateCount(ReportNames names, Charged charged) {
        this.names = names;
        this.charged = charged;
    }

    void add(Dimension by, List<Count> counts) {
        for (Count count : counts) {
            switch (by) {
                case UNIT -> ofUnit(count);
                case DISTRICT ->
                    put(districts, Objects.requireNonNullElse(count.code(), ClockQuery.NO_DISTRICT), count);
                case CATEGORY -> put(categories, String.valueOf(count.code()), count);
                case URGENCY -> put(urgencies, String.valueOf(count.code()), count);
            }
        }
    }

    private void ofUnit(Count count) {
        String code = names.unitCode(count.code());
        Unit unit = names.units().find(code);
        put(total, TOTAL, count);
        put(kinds, count.kind().name(), count);
        put(groups, UnitGroup.of(unit == null ? UnitKind.CENTRE : unit.kind()).name(), count);
        names.units().selfAndAbove(code).stream().filter(charged::includes).forEach(above -> put(units, above, count));
    }

    private static void put(Tallies<LateTally> tallies, String code, Count count) {
        tallies.add(code, count.outcome(), count.clocks());
    }

    OverdueReport report(java.time.Instant asOf, ClockQuery query, long orders) {
        return new OverdueReport(
                asOf,
                query.from(),
                query.to(),
                total.get(TOTAL),
                orders,
                units.lines(names::unit, LateTally::late),
                groups.lines(code -> UnitGroup.valueOf(code).label(), LateTally::late),
                districts.lines(names::district, LateTally::late),
                categories.lines(names::category, LateTally::late),
                urgencies.lines(code -> Urgency.valueOf(code).label(), LateTally::late),
                kinds.lines(code -> ClockKind.valueOf(code).label(), LateTally::late));
    }

    private static Tallies<LateTally> tallies() {
        return new Tallies<>(LateTally.NONE, LateTally::plus);
    }
}
