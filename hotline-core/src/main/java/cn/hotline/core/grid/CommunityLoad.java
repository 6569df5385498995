package cn.hotline.core.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a community and its grids were given in a period (A26), beside what it can carry (A56).
 *
 * @param orders that it leads or answers for on its own; @param delegated passed down to it; @param helped as co-handler
 * @param open of all these, still at work
 * @param proactive what it did of itself, which is no load
 * @param capacity for the length of the period; null without a norm
 */
public record CommunityLoad(
        String unit,
        String name,
        @Nullable String above,
        @Nullable String aboveName,
        long orders,
        long delegated,
        long helped,
        long total,
        long open,
        long proactive,
        @Nullable Long capacity,
        boolean over,
        List<GridWarning> warnings) {}
