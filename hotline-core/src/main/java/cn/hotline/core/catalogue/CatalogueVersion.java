package cn.hotline.core.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One saved catalogue, apart from its rules. In force is the version whose moment was the latest to come; of two with the
 * same moment the higher.
 *
 * @param savedBy reference of whoever saved it, as in the history
 * @param note what changed and why
 * @param rules how many
 */
public record CatalogueVersion(
        int version,
        Instant effectiveFrom,
        Instant savedAt,
        String savedBy,
        String savedByName,
        String note,
        int rules,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackByName) {

    /** @param byMoment those that were not taken back, the latest moment first */
    public static int inForceAt(Instant moment, List<CatalogueVersion> byMoment) {
        return byMoment.stream()
                .filter(version -> !version.effectiveFrom().isAfter(moment))
                .findFirst()
                .map(CatalogueVersion::version)
                .orElse(1);
    }

    boolean isTakenBack() {
        return takenBackAt != null;
    }
}
