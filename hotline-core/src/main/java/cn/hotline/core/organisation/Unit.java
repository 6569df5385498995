package cn.hotline.core.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the city.
 *
 * @param code unique in the city (names are not): national division code, or the project's own code for departments
 * @param opened false once the unit is dissolved; it keeps its past orders and receives no new ones
 * @param contract reference of the contract under which a social organisation works for the street or community (A32)
 */
public record Unit(
        String code,
        String name,
        UnitKind kind,
        @Nullable String parentCode,
        boolean opened,
        @Nullable String contract) {

    public Unit {
        contract = contract == null || contract.isBlank() ? null : contract;
    }

    public Unit(String code, String name, UnitKind kind, @Nullable String parentCode, boolean opened) {
        this(code, name, kind, parentCode, opened, null);
    }

    public Unit renamed(String newName) {
        return new Unit(code, newName, kind, parentCode, opened, contract);
    }

    public Unit movedBelow(String parent) {
        return new Unit(code, name, kind, parent, opened, contract);
    }

    public Unit inUse(boolean open) {
        return new Unit(code, name, kind, parentCode, open, contract);
    }
}
