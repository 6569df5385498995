package cn.hotline.core.topic;

import org.jspecify.annotations.Nullable;

/**
 * People who called so often in a window, counted together. Never fewer than three, and no trace of any of them.
 *
 * @param times appeals each of them made: 2, 3, 4; 5 for 5 to 9; 10 for 10 and more
 * @param orders their appeals
 * @param issues what these are about, counted for each of them: joined appeals count once
 * @param insisting how many of them came back with one and the same issue; null for fewer than three
 */
public record CallerGroup(
        @Nullable String category,
        @Nullable String district,
        int times,
        long callers,
        long orders,
        long issues,
        @Nullable Long insisting) {

    CallerGroup discreet(int least) {
        boolean few = insisting != null && insisting < least;
        return few ? new CallerGroup(category, district, times, callers, orders, issues, null) : this;
    }
}
