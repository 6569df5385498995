package cn.hotline.api.topic;

import cn.hotline.core.topic.MonthlyState;
import cn.hotline.core.topic.MonthlyTopic;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A topic of the month in a list. */
record MonthlyView(
        long id,
        String month,
        String title,
        @Nullable String category,
        @Nullable String district,
        @Nullable Long issue,
        String plan,
        String leadUnit,
        LocalDate targetDate,
        MonthlyState state,
        String stateLabel,
        int version,
        @Nullable Instant startedAt,
        @Nullable Instant concludedAt,
        @Nullable String conclusion,
        Instant chosenAt,
        String chosenByName) {

    static MonthlyView of(MonthlyTopic topic) {
        return new MonthlyView(
                topic.id(),
                topic.month(),
                topic.title(),
                topic.category(),
                topic.district(),
                topic.issue(),
                topic.plan(),
                topic.leadUnit(),
                topic.targetDate(),
                topic.state(),
                topic.state().label(),
                topic.version(),
                topic.startedAt(),
                topic.concludedAt(),
                topic.conclusion(),
                topic.chosenAt(),
                topic.chosenByName());
    }
}
