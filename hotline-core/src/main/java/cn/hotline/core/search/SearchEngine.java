package cn.hotline.core.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks things up in the live index. */
public interface SearchEngine {

    /**
     * A query with everything decided that the index need not know about.
     *
     * @param query its cursor is given as {@code after}
     * @param orderId when the text is an order's number
     * @param categories when the query names one: it and those below it
     * @param scope only orders this unit may see; null for all
     */
    record Lookup(
            SearchQuery query,
            @Nullable Long orderId,
            Set<String> categories,
            @Nullable String scope,
            @Nullable SearchPosition after) {

        /** Ordered by how well the words fit, or else the newest first. */
        public boolean byScore() {
            return query.text() != null && !query.text().isBlank() && orderId == null;
        }
    }

    /** @param last position of the last hit; null when there are no more */
    record Found(List<SearchHit> hits, @Nullable SearchPosition last) {}

    /** @throws IndexAway if Elasticsearch does not answer in time */
    Found find(Lookup lookup);
}
