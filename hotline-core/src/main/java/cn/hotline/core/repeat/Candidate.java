package cn.hotline.core.repeat;

import cn.hotline.core.workorder.State;
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
        String title,
        String content) {

    Draft asDraft() {
        return new Draft(number, title, content, category, district, community, callerIndex, registeredAt);
    }
}
