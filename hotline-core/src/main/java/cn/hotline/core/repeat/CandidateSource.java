package cn.hotline.core.repeat;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Finds appeals that share words. */
public interface CandidateSource {

    /**
     * The best first, whoever may see them. Completes with {@link
     * cn.hotline.core.search.IndexAway} when the index does not answer, caused by a TimeoutException when it was too slow.
     *
     * @param limit of candidates
     */
    CompletableFuture<List<Candidate>> candidates(Draft draft, int limit);
}
