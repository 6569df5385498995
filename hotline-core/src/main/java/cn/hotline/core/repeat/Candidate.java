package cn.hotline.core.repeat;

import cn.hotline.core.embedding.AppealText;
import cn.hotline.core.search.SearchDocument.Location;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An earlier appeal that shares words with the draft, as the index knows it: texts masked. */
public record Candidate(
        String number,
        State state,
        String category,
        @Nullable String district,
        @Nullable String community,
        @Nullable String leadUnit,
        List<String> scope,
        @Nullable String callerIndex,
        Instant registeredAt,
        @Nullable Instant endedAt,
        @Nullable Location location,
        String title,
        String content) {

    /** @throws IllegalStateException if the index holds a number that is none */
    long id() {
        WorkOrderNumber parsed = WorkOrderNumber.parse(number);
        if (parsed == null) {
            throw new IllegalStateException("not the number of an order: " + number);
        }
        return parsed.id();
    }

    AppealText text() {
        return AppealText.of(title, content);
    }
}
