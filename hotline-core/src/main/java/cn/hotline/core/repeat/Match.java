package cn.hotline.core.repeat;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another appeal that may be about the same issue.
 *
 * @param title masked
 * @param scope units that may see it
 * @param score how likely both are about one issue, 0 to 1, whoever called
 * @param decision of this pair alone; where a new order belongs is for the {@link LinkingPolicy}
 * @param kind by caller and closure, never by score
 * @param reasons in Chinese, for people
 */
public record Match(
        String number,
        State state,
        String title,
        @Nullable String leadUnit,
        Instant registeredAt,
        List<String> scope,
        double score,
        Decision decision,
        RepeatKind kind,
        List<String> reasons) {}
