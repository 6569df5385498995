package cn.hotline.core.embedding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Vectors in MySQL, those of several models beside each other, kept to about 0.001 of a cosine. What an appeal says never
 * changes, so a vector never becomes stale. Methods run in the caller's transaction.
 */
public interface VectorStore {

    /** Orders without a vector of this model are absent. */
    List<OrderVectors> vectors(Model model, Collection<Long> ids);

    /** Orders that have a vector of this model already keep it. */
    void save(Model model, Collection<OrderVectors> vectors, Instant at);
}
