package cn.hotline.core.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a decided dispute says about the catalogue: orders of that category, area and type belong to another unit.
 *
 * @param area the narrowest that was known of the order
 * @param basis the record of the decision
 * @param decision why it was adopted or refused
 * @param version of the catalogue it was adopted into
 */
public record CatalogueProposal(
        long id,
        long workOrderId,
        String category,
        @Nullable String area,
        String type,
        String fromUnit,
        String toUnit,
        String basis,
        Instant proposedAt,
        State state,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable Integer version) {

    /** What became of it. */
    public enum State {
        OPEN("待处理"),
        ADOPTED("已采纳"),
        REFUSED("未采纳");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
