package cn.hotline.core.embedding;

import org.jspecify.annotations.Nullable;

/**
 * How the vectors of the present model stand.
 *
 * @param problem why there is no model now; null when it computes
 * @param run the running one or the last one
 */
public record EmbeddingStatus(
        Model model,
        @Nullable String problem,
        VectorQueue.Waiting waiting,
        @Nullable EmbeddingRun run) {}
