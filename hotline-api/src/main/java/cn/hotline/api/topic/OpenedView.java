package cn.hotline.api.topic;

import cn.hotline.core.topic.MonthlyDesk;
import cn.hotline.core.topic.MonthlyLine;
import cn.hotline.core.topic.MonthlyState;
import cn.hotline.core.topic.MonthlyStep;
import cn.hotline.core.topic.TopicEffect;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic of the month with what came of it; @param effect null before the start. */
record OpenedView(
        MonthlyView topic,
        @Nullable TopicEffect effect,
        @Nullable String verdictLabel,
        List<Line> history) {

    record Line(
            MonthlyStep step,
            String label,
            @Nullable MonthlyState from,
            MonthlyState to,
            Instant at,
            String by,
            @Nullable String words) {

        static Line of(MonthlyLine line) {
            return new Line(
                    line.step(),
                    line.step().label(),
                    line.from(),
                    line.to(),
                    line.at(),
                    line.actorName(),
                    line.words());
        }
    }

    static OpenedView of(MonthlyDesk.Opened opened) {
        TopicEffect effect = opened.effect();
        return new OpenedView(
                MonthlyView.of(opened.topic()),
                effect,
                effect == null ? null : effect.verdict().label(),
                opened.history().stream().map(Line::of).toList());
    }
}
