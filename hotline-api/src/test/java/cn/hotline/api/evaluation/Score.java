package cn.hotline.api.evaluation;

import cn.hotline.core.repeat.Decision;
import cn.hotline.core.repeat.Match;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be said without labels. */
record Score(int messages, int joined, int issues, int suggested, int largest, double medianMillis, double p95Millis) {

    static Score of(Course course, List<Message> messages) {
        Map<String, Long> sizes = course.issues().values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long suggested = messages.stream()
                .map(message -> course.ranked(message.id()))
                .filter(ranked -> !ranked.isEmpty() && isSuggested(ranked.getFirst()))
                .count();
        List<Long> micros = course.micros();
        return new Score(
                messages.size(),
                course.issues().size() - sizes.size(),
                (int) sizes.values().stream().filter(size -> size > 1).count(),
                (int) suggested,
                sizes.isEmpty() ? 0 : Collections.max(sizes.values()).intValue(),
                millis(micros, 0.5),
                millis(micros, 0.95));
    }

    private static boolean isSuggested(Match best) {
        return best.decision() == Decision.SUGGEST;
    }

    private static double millis(List<Long> micros, double quantile) {
        return micros.isEmpty() ? 0 : micros.get((int) (quantile * (micros.size() - 1))) / 1_000.0;
    }

    void print() {
        Say.line(
                "%,d appeals: %,d joined an earlier one (%.3f), %,d have their best for a suggestion",
                messages, joined, messages == 0 ? 0 : (double) joined / messages, suggested);
        Say.line("%,d issues of at least two, the largest of %,d", issues, largest);
        Say.line("one comparison, vectors known: median %.1f ms, p95 %.1f ms", medianMillis, p95Millis);
    }
}
