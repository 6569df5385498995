package cn.hotline.core.repeat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What could be gained by other weights and thresholds, or was by those that were applied.
 *
 * @param fitted pairs that the proposal was made from
 * @param heldOut pairs that both are measured on, none of which the proposal was made from
 * @param after null when there are too few pairs to learn from
 * @param configuration what to configure to have the proposal; empty when there is none, or it is no better
 * @param applied version that is in force by this command; null when nothing was changed
 */
public record TuningReport(
        int fitted,
        int heldOut,
        TuningQuality before,
        @Nullable TuningQuality after,
        List<String> configuration,
        @Nullable Integer applied) {

    static TuningReport of(TuningTrial trial) {
        LikenessSettings proposed = trial.proposed();
        return new TuningReport(
                trial.fitted(),
                trial.heldOut(),
                trial.before(),
                trial.after(),
                proposed == null || !trial.isBetter() ? List.of() : configuration(proposed),
                null);
    }

    static TuningReport of(AppliedTuning tuning) {
        return new TuningReport(
                tuning.fitted(),
                tuning.heldOut(),
                tuning.before(),
                tuning.after(),
                configuration(tuning.settings()),
                tuning.version());
    }

    private static List<String> configuration(LikenessSettings settings) {
        return Stream.concat(
                        Stream.of(
                                "hotline.repeat.version=" + settings.version(),
                                line("link-at", settings.linkAt()),
                                line("suggest-at", settings.suggestAt())),
                        settings.signs().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(sign -> line("signs." + nameOf(sign.getKey()), sign.getValue())))
                .toList();
    }

    private static String nameOf(Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "hotline.repeat.%s=%.4f", name, value);
    }
}
