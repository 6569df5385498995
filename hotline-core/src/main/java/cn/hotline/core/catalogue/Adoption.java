package cn.hotline.core.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal is made a rule.
 *
 * @param effectiveFrom null: at once
 * @param scope null: the area of the proposal
 * @param everyType the rule is for all types of appeal, not only for that of the order
 * @param lead null: the unit that the dispute was decided for
 * @param coHandlers null: those of the rule that is replaced
 * @param basis null: the record of the decision
 */
public record Adoption(
        @Nullable Instant effectiveFrom,
        @Nullable Scope scope,
        @Nullable Boolean everyType,
        @Nullable WrittenUnit lead,
        @Nullable List<@Nullable WrittenUnit> coHandlers,
        @Nullable String basis) {

    /** Where the rule will apply. */
    public enum Scope {
        AREA,
        DISTRICT,
        CITY
    }
}
