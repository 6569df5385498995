package cn.hotline.api.organisation;

import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import org.jspecify.annotations.Nullable;

/** @param opened false: dissolved, receives no new orders */
record UnitEntry(
        String code,
        String name,
        UnitKind kind,
        String kindLabel,
        @Nullable String parent,
        boolean opened,
        boolean hasChildren) {

    static UnitEntry of(Unit unit, Units units) {
        return new UnitEntry(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.kind().label(),
                unit.parentCode(),
                unit.opened(),
                !units.childrenOf(unit.code()).isEmpty());
    }
}
