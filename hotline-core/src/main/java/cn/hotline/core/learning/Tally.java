package cn.hotline.core.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How suggestions fared with the orders of one category. Only orders dispatched after everything that their suggestion was
 * learned from are counted as shown.
 *
 * @param shown dispatched orders for which units had been suggested
 * @param acceptedFirst dispatched to the first one; @param accepted to any of the three
 * @param settled shown, and answered for good: no return, dispute or rehandle is open
 * @param right1 answered in the end by the first one; @param right3 by any of the three
 * @param categoryShown orders for which categories had been suggested from the text
 * @param learnedUntil the newest order that any of them was learned from
 */
public record Tally(
        @Nullable String category,
        int dispatched,
        int shown,
        int acceptedFirst,
        int accepted,
        int settled,
        int right1,
        int right3,
        int categoryShown,
        int categoryRight1,
        int categoryRight3,
        @Nullable Instant learnedUntil,
        @Nullable Instant firstDispatch) {

    static Tally none() {
        return new Tally(null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null);
    }

    Tally plus(Tally other) {
        return new Tally(
                null,
                dispatched + other.dispatched,
                shown + other.shown,
                acceptedFirst + other.acceptedFirst,
                accepted + other.accepted,
                settled + other.settled,
                right1 + other.right1,
                right3 + other.right3,
                categoryShown + other.categoryShown,
                categoryRight1 + other.categoryRight1,
                categoryRight3 + other.categoryRight3,
                later(learnedUntil, other.learnedUntil),
                earlier(firstDispatch, other.firstDispatch));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
