package cn.hotline.core.repeat;

import cn.hotline.core.organisation.Actor;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Weights and thresholds that people applied, with what was known of them then.
 *
 * @param signs weights by name of the sign
 * @param before what the settings before made of the held-out pairs, as {@code after} those that were applied
 * @param appliedBy reference of the actor, as in the history
 * @param takenBackAt null while it was not
 */
public record AppliedTuning(
        int version,
        double linkAt,
        double suggestAt,
        double company,
        Map<String, Double> signs,
        int fitted,
        int heldOut,
        TuningQuality before,
        TuningQuality after,
        Instant appliedAt,
        String appliedBy,
        String appliedByName,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackBy,
        @Nullable String takenBackByName) {

    static AppliedTuning of(
            LikenessSettings settings, TuningTrial trial, TuningQuality after, Instant at, Actor actor) {
        Map<String, Double> signs = new TreeMap<>();
        settings.signs().forEach((sign, weight) -> signs.put(sign.name(), weight));
        return new AppliedTuning(
                settings.version(),
                settings.linkAt(),
                settings.suggestAt(),
                settings.company(),
                signs,
                trial.fitted(),
                trial.heldOut(),
                trial.before(),
                after,
                at,
                actor.ref(),
                actor.name(),
                null,
                null,
                null);
    }

    /** What a later release no longer looks at is passed over. */
    public LikenessSettings settings() {
        Map<Sign, Double> known = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            Double weight = signs.get(sign.name());
            if (weight != null) {
                known.put(sign, weight);
            }
        }
        return new LikenessSettings(version, linkAt, suggestAt, company, known);
    }
}
