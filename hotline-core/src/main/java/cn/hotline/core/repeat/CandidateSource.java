package cn.hotline.core.repeat;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Finds appeals that share words. */
public interface CandidateSource {

    /**
     * The best first, whoever may see them. Completes exceptionally when the index does not answer.
     *
     * @param limit of candidates
     */
    CompletableFuture<List<Candidate>> candidates(Draft draft, int limit);
}
