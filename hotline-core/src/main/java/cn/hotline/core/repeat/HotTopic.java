package cn.hotline.core.repeat;

import org.jspecify.annotations.Nullable;

/**
 * What many people called about.
 *
 * @param district null where the appeals name none
 * @param callers distinct telephone numbers; sealed orders count as orders, not as callers
 */
public record HotTopic(
        String category,
        String categoryName,
        @Nullable String district,
        @Nullable String districtName,
        long orders,
        long callers,
        long ordersBefore,
        Trend trend) {}
