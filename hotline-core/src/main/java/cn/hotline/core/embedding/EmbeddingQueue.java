package cn.hotline.core.embedding;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/** Computes for people who wait: on few threads and from a short queue, so that intake is never held up by it. */
@Service
public class EmbeddingQueue implements AutoCloseable {

    private final Embedder embedder;
    private final ThreadPoolExecutor threads;

    EmbeddingQueue(Embedder embedder, EmbeddingSettings settings) {
        this.embedder = embedder;
        this.threads = new ThreadPoolExecutor(
                settings.threads(),
                settings.threads(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.queue()),
                Thread.ofPlatform().name("embedding-", 1).daemon().factory());
        this.threads.allowCoreThreadTimeOut(true);
    }

    /**
     * @return completes with {@link EmbedderAway} when there is no model, and with {@link RejectedExecutionException} at
     *     once when the queue is full; what was cancelled before its turn is not computed
     */
    public CompletableFuture<Vectors> vectors(AppealText appeal) {
        CompletableFuture<Vectors> answer = new CompletableFuture<>();
        try {
            threads.execute(() -> compute(appeal, answer));
        } catch (RejectedExecutionException full) {
            answer.completeExceptionally(full);
        }
        return answer;
    }

    private void compute(AppealText appeal, CompletableFuture<Vectors> answer) {
        if (answer.isDone()) {
            return;
        }
        try {
            answer.complete(embedder.embed(appeal));
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
