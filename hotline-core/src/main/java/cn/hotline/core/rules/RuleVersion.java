package cn.hotline.core.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One saved set of rules, apart from the rules themselves. In force is the version whose moment was the latest to come; of
 * two with the same moment the higher.
 *
 * @param savedBy reference of whoever saved it, as in the history
 * @param note what changed and why
 */
public record RuleVersion(
        int version,
        Instant effectiveFrom,
        Instant savedAt,
        String savedBy,
        String savedByName,
        String note,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackByName) {

    /** @param byMoment those that were not taken back, the latest moment first */
    public static int inForceAt(Instant moment, List<RuleVersion> byMoment) {
        return byMoment.stream()
                .filter(version -> !version.effectiveFrom().isAfter(moment))
                .findFirst()
                .map(RuleVersion::version)
                .orElse(1);
    }

    /** When the next one takes over; null for never. */
    static @Nullable Instant until(Instant from, List<RuleVersion> byMoment) {
        return byMoment.stream()
                .map(RuleVersion::effectiveFrom)
                .filter(moment -> moment.isAfter(from))
                .min(Instant::compareTo)
                .orElse(null);
    }
}
