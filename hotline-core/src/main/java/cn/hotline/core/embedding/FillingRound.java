package cn.hotline.core.embedding;

import cn.hotline.core.embedding.VectorQueue.Wanted;
import cn.hotline.core.notice.Outbox;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** One transaction of the filling: vectors are written, their orders no longer wait, and the relay is told. */
@Component
class FillingRound {

    private static final Logger log = LoggerFactory.getLogger(FillingRound.class);
    private static final int ATTEMPTS = 5;

    private final Embedder embedder;
    private final VectorStore store;
    private final VectorQueue queue;
    private final Outbox outbox;
    private final Clock clock;

    FillingRound(Embedder embedder, VectorStore store, VectorQueue queue, Outbox outbox, Clock clock) {
        this.embedder = embedder;
        this.store = store;
        this.queue = queue;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @return how many were taken up
     * @throws EmbedderAway after which the transaction is rolled back: nothing counts as an attempt
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int fill(int limit) {
        Model model = embedder.model();
        List<Wanted> wanted = queue.claim(model, limit);
        List<OrderVectors> made = new ArrayList<>(wanted.size());
        for (Wanted one : wanted) {
            try {
                Vectors vectors = embedder.embed(AppealText.of(one.title(), one.content()));
                made.add(new OrderVectors(one.workOrderId(), vectors.text(), vectors.title()));
            } catch (EmbedderAway e) {
                throw e;
            } catch (RuntimeException e) {
                log.warn("order {} gets no vector: {}", one.workOrderId(), e.toString());
                queue.failed(model, one.workOrderId(), e.toString(), one.attempts() + 1 >= ATTEMPTS);
            }
        }
        if (!made.isEmpty()) {
            List<Long> ids = made.stream().map(OrderVectors::workOrderId).toList();
            store.save(model, made, clock.instant());
            queue.remove(model, ids);
            outbox.announceAgain(ids);
        }
        return wanted.size();
    }
}
