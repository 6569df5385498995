package cn.hotline.core.search;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param perSecond orders that a rebuild copies, or compares, in a second at most, unless it says otherwise; null: no limit */
@ConfigurationProperties("hotline.index-rebuild")
public record RebuildSettings(@Nullable Integer perSecond) {

    public static final int SLOWEST = 1;
    public static final int FASTEST = 10_000;

    public RebuildSettings {
        if (perSecond != null && !isPossible(perSecond)) {
            throw new IllegalArgumentException(
                    "hotline.index-rebuild.per-second is %d to %d".formatted(SLOWEST, FASTEST));
        }
    }

    static boolean isPossible(int perSecond) {
        return perSecond >= SLOWEST && perSecond <= FASTEST;
    }
}
