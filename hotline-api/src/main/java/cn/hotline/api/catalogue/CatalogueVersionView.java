package cn.hotline.api.catalogue;

import cn.hotline.core.catalogue.CatalogueVersion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of the catalogue without its rules. */
record CatalogueVersionView(
        int version,
        Status status,
        String statusLabel,
        Instant effectiveFrom,
        Instant savedAt,
        String savedByName,
        String note,
        @Schema(description = "规则条数") int rules,
        @Nullable Instant takenBackAt,
        @Nullable String takenBackByName) {

    /** How it stands now. */
    enum Status {
        IN_FORCE("生效中"),
        PLANNED("待生效"),
        PAST("已被替换"),
        TAKEN_BACK("已撤销");

        private final String label;

        Status(String label) {
            this.label = label;
        }
    }

    static CatalogueVersionView of(CatalogueVersion version, int inForce, Instant now) {
        Status status = version.takenBackAt() != null
                ? Status.TAKEN_BACK
                : version.version() == inForce
                        ? Status.IN_FORCE
                        : version.effectiveFrom().isAfter(now) ? Status.PLANNED : Status.PAST;
        return new CatalogueVersionView(
                version.version(),
                status,
                status.label,
                version.effectiveFrom(),
                version.savedAt(),
                version.savedByName(),
                version.note(),
                version.rules(),
                version.takenBackAt(),
                version.takenBackByName());
    }
}
