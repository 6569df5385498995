package cn.hotline.core.repeat;

import java.util.List;

/**
 * How settings fare on pairs they were not fitted on.
 *
 * @param right pairs that would be linked and were confirmed
 * @param wrong pairs that would be linked and were refused
 * @param missed pairs that were confirmed and would not be linked
 * @param precision 0 to 1; 1 when nothing would be linked
 */
public record TuningQuality(
        double linkAt, double suggestAt, int right, int wrong, int missed, double precision, double recall) {

    static TuningQuality of(LikenessSettings settings, List<Example> examples) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Example example : examples) {
            boolean linked = settings.decision(example.signs().score(settings.weights())) == Decision.LINK;
            right += linked && example.same() ? 1 : 0;
            wrong += linked && !example.same() ? 1 : 0;
            missed += !linked && example.same() ? 1 : 0;
        }
        return new TuningQuality(
                settings.linkAt(),
                settings.suggestAt(),
                right,
                wrong,
                missed,
                share(right, right + wrong),
                share(right, right + missed));
    }

    private static double share(int part, int all) {
        return all == 0 ? 1 : (double) part / all;
    }
}
