package cn.hotline.core.repeat;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An earlier appeal that may be about the same issue.
 *
 * @param title masked
 * @param score 0 to 1; 1 is the same text at the same place
 * @param reasons in Chinese, for the agent
 */
public record SimilarAppeal(
        String number,
        State state,
        String title,
        @Nullable String leadUnit,
        Instant registeredAt,
        double score,
        RepeatKind kind,
        List<String> reasons) {}
