package cn.hotline.core.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmbeddingQueueTest {

    private static final AppealText TEXT = AppealText.of("路灯不亮", "已经三天了");

    @Test
    void whoComesWhenTheQueueIsFullGoesWithoutAtOnce() {
        CountDownLatch held = new CountDownLatch(1);
        try (EmbeddingQueue queue = queue(new Slow(held))) {
            List<CompletableFuture<Vectors>> asked =
                    IntStream.range(0, 10).mapToObj(i -> queue.vectors(TEXT)).toList();
            assertThat(asked.stream().filter(CompletableFuture::isCompletedExceptionally))
                    .as("one is computed, two wait")
                    .hasSize(7);
            held.countDown();
            assertThat(asked.getFirst().join().text()).hasSize(1);
        }
    }

    @Test
    void aModelThatIsAwayIsToldAndHoldsUpNobody() {
        Embedder away = new Slow(new CountDownLatch(0)) {
            @Override
            public float[] embed(String text) {
                throw new EmbedderAway("no model", new IllegalStateException());
            }
        };
        try (EmbeddingQueue queue = queue(away)) {
            assertThat(queue.vectors(TEXT)).failsWithin(Duration.ofSeconds(5));
            assertThat(queue.vectors(TEXT)).failsWithin(Duration.ofSeconds(5));
        }
    }

    private static EmbeddingQueue queue(Embedder embedder) {
        return new EmbeddingQueue(embedder, new EmbeddingSettings("test", 1, null, 20, 1, 2, Duration.ZERO));
    }

    /** A model that takes as long as one likes. */
    private static class Slow implements Embedder {

        private final CountDownLatch held;

        Slow(CountDownLatch held) {
            this.held = held;
        }

        @Override
        public Model model() {
            return new Model("slow", 1, 1);
        }

        @Override
        public float[] embed(String text) {
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new float[] {1};
        }
    }
}
