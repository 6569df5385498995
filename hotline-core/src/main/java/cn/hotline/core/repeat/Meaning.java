package cn.hotline.core.repeat;

import cn.hotline.core.embedding.EmbedderAway;
import cn.hotline.core.embedding.Vectors;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a draft beside its words.
 *
 * @param vectors null where words alone are compared
 * @param late the vectors were not ready in time and will be another time
 */
record Meaning(@Nullable Vectors vectors, boolean late) {

    static final Meaning UNKNOWN = new Meaning(null, false);

    private static final Meaning LATE = new Meaning(null, true);

    /** Whatever comes of it, an answer within so many milliseconds. */
    static CompletableFuture<Meaning> within(long millis, CompletableFuture<Vectors> vectors) {
        return vectors.thenApply(known -> new Meaning(known, false))
                .exceptionally(problem -> isAway(problem) ? UNKNOWN : LATE)
                .completeOnTimeout(LATE, millis, TimeUnit.MILLISECONDS);
    }

    private static boolean isAway(Throwable problem) {
        return problem instanceof EmbedderAway
                || problem instanceof CompletionException && problem.getCause() instanceof EmbedderAway;
    }
}
