package cn.hotline.core.supervision;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Adds counts up under codes, and gives them as lines, the greatest first. */
final class Tallies<T> {

    /** Adds clocks of one outcome to a tally. */
    interface Adding<T> {
        T add(T tally, ClockOutcome outcome, long clocks);
    }

    private final T none;
    private final Adding<T> adding;
    private final Map<String, T> tallies = new HashMap<>();

    Tallies(T none, Adding<T> adding) {
        this.none = none;
        this.adding = adding;
    }

    void add(String code, ClockOutcome outcome, long clocks) {
        tallies.merge(
                code, adding.add(none, outcome, clocks), (standing, ignored) -> adding.add(standing, outcome, clocks));
    }

    T get(String code) {
        return tallies.getOrDefault(code, none);
    }

    List<ReportLine<T>> lines(Function<String, String> name, ToLongFunction<T> greatness) {
        return tallies.entrySet().stream()
                .map(entry -> new ReportLine<>(entry.getKey(), name.apply(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong((ReportLine<T> line) -> greatness.applyAsLong(line.tally()))
                        .reversed()
                        .thenComparing(ReportLine::code))
                .toList();
    }
}
