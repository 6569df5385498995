package cn.hotline.core.learning;

import cn.hotline.core.dispatch.SuggestedUnit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is suggested, the best first and up to three of each.
 *
 * @param learnedUntil moment of the newest earlier order it was learned from; null: from rules and names alone
 */
public record Suggested(
        int catalogueVersion,
        List<SuggestedUnit> units,
        List<SuggestedCategory> categories,
        @Nullable Instant learnedUntil) {}
