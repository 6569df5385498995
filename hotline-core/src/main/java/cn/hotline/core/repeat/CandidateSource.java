package cn.hotline.core.repeat;

import cn.hotline.core.embedding.Model;
import cn.hotline.core.embedding.Vectors;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Finds appeals that may be about the same issue, whoever may see them. Every answer completes with {@link
 * cn.hotline.core.search.IndexAway} when the index does not answer, caused by a TimeoutException when it took longer than
 * the patience.
 */
public interface CandidateSource {

    /** Those that share words, the best first. */
    CompletableFuture<List<Candidate>> byWords(String text, int limit, Duration patience);

    /** Those that mean something like it, as a whole or by their title; {@code limit} of each, in no order. */
    CompletableFuture<List<Candidate>> byMeaning(Vectors vectors, Model model, int limit, Duration patience);

    /** How rare the pairs of characters of a text are among all appeals. */
    CompletableFuture<Rarity> rarity(String text);
}
