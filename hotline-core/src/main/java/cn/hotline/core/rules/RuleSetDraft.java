package cn.hotline.core.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole set as the administrator hands it in; it replaces all rules of the version before.
 *
 * @param effectiveFrom null: at once
 * @param note what changed and why
 */
public record RuleSetDraft(
        @Nullable Instant effectiveFrom,
        @Nullable String note,
        @Nullable List<@Nullable WrittenRule> rules) {}
