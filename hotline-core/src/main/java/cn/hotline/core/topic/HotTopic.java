package cn.hotline.core.topic;

import cn.hotline.core.repeat.Trend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What many people called about, or did in the window before.
 *
 * @param category null where all are counted together, as {@code district}, which is also null where appeals name none
 * @param terms words that stand out; empty beyond the first topics, and while the index is away
 */
public record HotTopic(
        @Nullable String category,
        @Nullable String categoryName,
        @Nullable String district,
        @Nullable String districtName,
        TopicFigures figures,
        Trend trend,
        Degrees degrees,
        List<SignificantTerm> terms) {

    /** Whether enough people called in this window; otherwise it was hot in the one before. */
    boolean isHot() {
        return figures.callers() != null;
    }

    HotTopic with(List<SignificantTerm> found) {
        return new HotTopic(
                category, categoryName, district, districtName, figures, trend, degrees, List.copyOf(found));
    }
}
