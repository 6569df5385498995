package cn.hotline.core.catalogue;

import cn.hotline.core.dispatch.DispatchRule;
import java.time.LocalDate;
import java.util.Objects;

/** A rule that could be read, and where it stands. */
record PlacedRule(String where, DispatchRule rule) {

    /** Inclusive; a rule without an end is valid to the last of days. */
    LocalDate lastDay() {
        return Objects.requireNonNullElse(rule.validTo(), LocalDate.MAX);
    }
}
