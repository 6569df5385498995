package cn.hotline.api.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Measures two sides in turn, so that whatever else the machine does meets both. */
record Comparison(double ours, double plain, double ratio, Load.Result lastOfOurs) {

    static Comparison of(Options options, int threads, Callable<Integer> ours, Callable<Integer> plain) {
        List<Double> oursPerSecond = new ArrayList<>();
        List<Double> plainPerSecond = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        Load.Result last = null;
        for (int round = 0; round < options.rounds(); round++) {
            last = Load.run(threads, options.span(), ours);
            Load.Result other = Load.run(threads, options.span(), plain);
            oursPerSecond.add(last.perSecond());
            plainPerSecond.add(other.perSecond());
            ratios.add(last.perSecond() / other.perSecond());
        }
        return new Comparison(
                median(oursPerSecond), median(plainPerSecond), median(ratios), java.util.Objects.requireNonNull(last));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
