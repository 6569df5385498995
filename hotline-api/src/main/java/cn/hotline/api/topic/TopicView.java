package cn.hotline.api.topic;

import cn.hotline.core.repeat.Trend;
import cn.hotline.core.topic.Degrees;
import cn.hotline.core.topic.HotTopic;
import cn.hotline.core.topic.SignificantTerm;
import cn.hotline.core.topic.TopicFigures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic with the figures its degrees come from.
 *
 * @param callers distinct telephone numbers; sealed orders count as orders, not as callers; null for fewer than three
 */
record TopicView(
        @Nullable String category,
        @Nullable String categoryName,
        @Nullable String district,
        @Nullable String districtName,
        long orders,
        @Nullable Long callers,
        long places,
        long ordersBefore,
        Trend trend,
        String trendLabel,
        Degrees degrees,
        long urgent,
        long overdue,
        long returned,
        long rehandled,
        long judged,
        long dissatisfied,
        long recurred,
        long lasting,
        List<SignificantTerm> terms) {

    static TopicView of(HotTopic topic) {
        TopicFigures figures = topic.figures();
        return new TopicView(
                topic.category(),
                topic.categoryName(),
                topic.district(),
                topic.districtName(),
                figures.orders(),
                figures.callers(),
                figures.places(),
                figures.ordersBefore(),
                topic.trend(),
                topic.trend().label(),
                topic.degrees(),
                figures.urgent(),
                figures.overdue(),
                figures.returned(),
                figures.rehandled(),
                figures.judged(),
                figures.dissatisfied(),
                figures.recurred(),
                figures.lasting(),
                topic.terms());
    }
}
