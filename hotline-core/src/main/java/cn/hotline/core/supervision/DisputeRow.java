package cn.hotline.core.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request for return, or a move of an order away from a unit.
 *
 * @param at when the unit asked; of a move, when it had been given the order
 * @param until when that was decided; of a move, when the order left the unit
 * @param reason why the unit asked; null of a move
 * @param outcome in Chinese: the decision, or by what the order left
 * @param competentUnit who is competent in the unit's view; null of a move
 * @param lostSeconds of a move: the unit's own working time, without the centre's
 * @param leadUnits of a move: how many different units have led the order by now
 */
public record DisputeRow(
        String number,
        String unit,
        String unitName,
        String category,
        String categoryName,
        Instant at,
        @Nullable Instant until,
        @Nullable String reason,
        String outcome,
        @Nullable String competentUnit,
        @Nullable Long lostSeconds,
        @Nullable Integer leadUnits) {}
