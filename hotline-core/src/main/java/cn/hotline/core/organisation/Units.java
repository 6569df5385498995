package cn.hotline.core.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An immutable picture of the unit tree. */
public final class Units {

    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, List<Unit>> children = new HashMap<>();
    private final Map<String, List<Unit>> byName = new HashMap<>();

    private final @Nullable Unit centre;

    public Units(Collection<Unit> units) {
        centre = units.stream()
                .filter(unit -> unit.kind() == UnitKind.CENTRE)
                .min(Comparator.comparing(Unit::code))
                .orElse(null);
        for (Unit unit : units) {
            byCode.put(unit.code(), unit);
            byName.computeIfAbsent(unit.name(), name -> new ArrayList<>()).add(unit);
        }
        for (Unit unit : units) {
            if (unit.parentCode() != null) {
                children.computeIfAbsent(unit.parentCode(), code -> new ArrayList<>())
                        .add(unit);
            }
        }
    }

    public @Nullable Unit find(@Nullable String code) {
        return code == null ? null : byCode.get(code);
    }

    /** @throws IllegalArgumentException if the code is unknown; check input with {@link #find} first */
    public Unit get(String code) {
        Unit unit = byCode.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("unknown unit " + code);
        }
        return unit;
    }

    /** All units of that name; names repeat within the city. */
    public List<Unit> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    public Collection<Unit> all() {
        return byCode.values();
    }

    public List<Unit> childrenOf(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** The hotline centre; null in a tree without one. */
    public @Nullable Unit centre() {
        return centre;
    }

    /** The unit and everything above it below the city, nearest first: whoever may see the unit's orders. */
    public List<String> selfAndAbove(String code) {
        List<String> path = new ArrayList<>(4);
        for (Unit unit = byCode.get(code);
                unit != null && unit.kind() != UnitKind.CITY;
                unit = find(unit.parentCode())) {
            path.add(unit.code());
        }
        return path;
    }

    /** True when {@code code} is {@code ancestor} or lies below it. */
    public boolean isAtOrBelow(String code, String ancestor) {
        for (Unit unit = byCode.get(code); unit != null; unit = find(unit.parentCode())) {
            if (unit.code().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** Codes of the reader's own unit and those below it; null for the centre, which sees all. */
    public @Nullable List<String> seenBy(Actor reader) {
        String own = reader.unit();
        if (reader.cityWide()) {
            return null;
        }
        return own == null
                ? List.of()
                : all().stream()
                        .map(Unit::code)
                        .filter(code -> isAtOrBelow(code, own))
                        .toList();
    }

    /** An open public body that can answer for orders. */
    public boolean canLead(@Nullable String code) {
        Unit unit = find(code);
        return canHelp(code) && unit != null && !unit.kind().isPartner();
    }

    /** Whether an order goes down from one unit to the other: to what lies below it; a sub-centre acts for its district. */
    public boolean canPassDown(@Nullable String from, @Nullable String to) {
        String top = topOfPassing(from);
        return top != null && to != null && !to.equals(from) && !to.equals(top) && isAtOrBelow(to, top) && canLead(to);
    }

    /** Whether there is anybody that the unit could pass an order down to. */
    public boolean hasUnitsToPassTo(@Nullable String from) {
        String top = topOfPassing(from);
        return top != null && childrenOf(top).stream().anyMatch(unit -> canPassDown(from, unit.code()));
    }

    private @Nullable String topOfPassing(@Nullable String from) {
        Unit passing = find(from);
        return passing != null && passing.kind() == UnitKind.SUB_CENTRE ? passing.parentCode() : from;
    }

    public boolean isPartner(@Nullable String code) {
        Unit unit = find(code);
        return unit != null && unit.kind().isPartner();
    }

    /** A social organisation without a contract must not be asked for help. */
    public boolean lacksContract(@Nullable String code) {
        Unit unit = find(code);
        return unit != null && unit.kind() == UnitKind.SOCIAL_ORGANISATION && unit.contract() == null;
    }

    /** Whether a community reaches the other without asking its street: bodies of its district, partners beside it. */
    public boolean canAskDirectly(@Nullable String asking, String helping) {
        Unit help = find(helping);
        if (asking == null || help == null || help.parentCode() == null) {
            return false;
        }
        boolean ofDistrict = help.kind() == UnitKind.DISTRICT_DEPARTMENT || help.kind() == UnitKind.SUB_CENTRE;
        return (ofDistrict || help.kind().isPartner()) && selfAndAbove(asking).contains(help.parentCode());
    }

    /** An open unit that can be a co-handler. */
    public boolean canHelp(@Nullable String code) {
        Unit unit = find(code);
        return unit != null && unit.opened() && unit.kind().canHandle();
    }
}
