package cn.hotline.core.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole catalogue as it is handed in; it replaces all rules of the version before.
 *
 * @param effectiveFrom null: at once
 * @param note what changed and why
 * @param basedOn the newest version its author knew; null: whichever
 */
public record CatalogueDraft(
        @Nullable Instant effectiveFrom,
        @Nullable String note,
        @Nullable Integer basedOn,
        List<Placed> lines) {

    /** @param where the line stands, such as {@code rules[3]} or {@code line 5} */
    public record Placed(String where, CatalogueLine line) {}
}
