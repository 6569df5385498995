package cn.hotline.core.repeat;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An earlier appeal that may be about the same issue.
 *
 * @param title masked
 * @param score how likely both are about one issue, 0 to 1, whoever called
 * @param reasons in Chinese, for the agent
 */
public record SimilarAppeal(
        String number,
        State state,
        String title,
        @Nullable String leadUnit,
        Instant registeredAt,
        double score,
        Decision decision,
        RepeatKind kind,
        List<String> reasons) {

    static SimilarAppeal of(Match match) {
        return new SimilarAppeal(
                match.number(),
                match.state(),
                match.title(),
                match.leadUnit(),
                match.registeredAt(),
                match.score(),
                match.decision(),
                match.kind(),
                match.reasons());
    }
}
