package cn.hotline.core.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole set as the administrator hands it in; it replaces all rules of the version before.
 *
 * @param effectiveFrom null: at once
 * @param note what changed and why
 * @param basedOn the newest version its author knew; null: whichever
 */
public record RuleSetDraft(
        @Nullable Instant effectiveFrom,
        @Nullable String note,
        @Nullable Integer basedOn,
        @Nullable List<@Nullable WrittenRule> rules) {}
