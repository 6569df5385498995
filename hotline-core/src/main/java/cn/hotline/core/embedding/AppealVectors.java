package cn.hotline.core.embedding;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The vectors of orders by the present model; those of another are never given out. */
@Service
public class AppealVectors {

    private final VectorStore store;
    private final VectorQueue queue;
    private final Embedder embedder;
    private final Clock clock;

    AppealVectors(VectorStore store, VectorQueue queue, Embedder embedder, Clock clock) {
        this.store = store;
        this.queue = queue;
        this.embedder = embedder;
        this.clock = clock;
    }

    public Model model() {
        return embedder.model();
    }

    /** By order; one without is absent. Reads, and never computes. */
    public Map<Long, OrderVectors> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.vectors(model(), ids).stream()
                        .collect(Collectors.toMap(OrderVectors::workOrderId, Function.identity()));
    }

    /** Has the vectors of those that have none computed soon, before those that a run brings up. */
    public void want(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            queue.want(model(), ids, VectorQueue.FRESH, clock.instant());
        }
    }
}
