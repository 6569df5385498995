package cn.hotline.core.learning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often suggestions were right, of orders first dispatched in a span.
 *
 * @param from inclusive; @param to exclusive
 */
public record AccuracyReport(Instant from, Instant to, String method, Line total, List<Line> categories) {

    /** @param category null for the total; shares of 1 are null where nothing is counted */
    public record Line(
            @Nullable String category,
            @Nullable String categoryName,
            Tally tally,
            int overruled,
            @Nullable Double acceptedShare,
            @Nullable Double top1,
            @Nullable Double top3,
            @Nullable Double categoryTop1,
            @Nullable Double categoryTop3) {

        static Line of(@Nullable String category, @Nullable String name, Tally tally) {
            return new Line(
                    category,
                    name,
                    tally,
                    tally.shown() - tally.accepted(),
                    share(tally.accepted(), tally.shown()),
                    share(tally.right1(), tally.settled()),
                    share(tally.right3(), tally.settled()),
                    share(tally.categoryRight1(), tally.categoryShown()),
                    share(tally.categoryRight3(), tally.categoryShown()));
        }

        private static @Nullable Double share(int part, int of) {
            return of == 0 ? null : Math.round(part * 10_000.0 / of) / 10_000.0;
        }
    }
}
