package cn.hotline.core.reorganisation;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a unit, kept for ever.
 *
 * @param nameBefore of a renamed unit
 * @param name from then on
 * @param parentBefore of a moved unit
 * @param parent from then on
 * @param by reference of whoever changed it, as in the history of orders
 */
public record UnitChange(
        String unit,
        UnitChangeKind kind,
        @Nullable String nameBefore,
        String name,
        @Nullable String parentBefore,
        @Nullable String parent,
        String reason,
        Instant at,
        String by,
        String byName) {

    static UnitChange of(UnitChangeKind kind, @Nullable Unit before, Unit after, String reason, Instant at, Actor by) {
        return new UnitChange(
                after.code(),
                kind,
                before != null && kind == UnitChangeKind.RENAMED ? before.name() : null,
                after.name(),
                before != null && kind == UnitChangeKind.MOVED ? before.parentCode() : null,
                after.parentCode(),
                reason,
                at,
                by.ref(),
                by.name());
    }
}
