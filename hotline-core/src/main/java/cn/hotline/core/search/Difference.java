package cn.hotline.core.search;

import org.jspecify.annotations.Nullable;

/** An order of which MySQL, which is right, and the index say different things. Nulls stand for what is not there. */
public record Difference(
        long id,
        String number,
        Kind kind,
        @Nullable Integer version,
        @Nullable Integer indexedVersion,
        @Nullable String state,
        @Nullable String indexedState) {

    /** How they differ. */
    public enum Kind {
        /** The index does not have the order. */
        MISSING,
        /** The index has an order that MySQL does not have. */
        STRAY,
        /** The index is behind. */
        OUTDATED,
        /** The document was not written by the relay: it is ahead, or its number or state is wrong. */
        FOREIGN
    }
}
