package cn.hotline.api.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How long and how often to measure: {@code -Dhotline.benchmark.rounds=3 -Dhotline.benchmark.seconds=3
 * -Dhotline.benchmark.threads=1,4,8,16 -Dhotline.benchmark.clocks=1000000
 * -Dhotline.benchmark.parts=statements,decisions,calendar,desk,intake,deadlines}.
 *
 * @param rounds each of both sides in turn; the ratio is the median of the rounds' ratios
 * @param span of one side in one round
 * @param clocks that run while a tenth of them falls due at once
 * @param appeals of which an index is built
 */
record Options(int rounds, Duration span, List<Integer> threads, int clocks, int appeals, List<String> parts) {

    static Options fromProperties() {
        return new Options(
                Integer.parseInt(property("rounds", "3")),
                Duration.ofSeconds(Long.parseLong(property("seconds", "3"))),
                Arrays.stream(property("threads", "1,4,8,16").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(property("clocks", "1000000")),
                Integer.parseInt(property("appeals", "1000000")),
                List.of(property("parts", "statements,decisions,calendar,desk,intake,deadlines")
                        .split(",")));
    }

    boolean hasAnyOf(String... names) {
        return Arrays.stream(names).anyMatch(parts::contains);
    }

    /** The longest wait for the compiler to have seen everything. */
    Duration warmUp() {
        return Duration.ofMinutes(3);
    }

    private static String property(String name, String otherwise) {
        String value = System.getProperty("hotline.benchmark." + name, "");
        return value.isBlank() ? otherwise : value;
    }
}
