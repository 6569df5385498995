package cn.hotline.core.rules;

import java.time.Instant;

/**
 * One saved set of rules, apart from the rules themselves. In force is the highest version whose moment has come, so a
 * version saved later takes the place of one that was planned earlier.
 *
 * @param savedBy reference of whoever saved it, as in the history
 * @param note what changed and why
 */
public record RuleVersion(
        int version, Instant effectiveFrom, Instant savedAt, String savedBy, String savedByName, String note) {}
