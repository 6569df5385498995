package cn.hotline.api.embedding;

import cn.hotline.core.embedding.EmbeddingRun;
import cn.hotline.core.embedding.EmbeddingStatus;
import cn.hotline.core.embedding.Model;
import cn.hotline.core.embedding.RunState;
import cn.hotline.core.embedding.VectorQueue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the vectors stand.
 *
 * @param available whether the model computes now; otherwise {@code problem} says why not
 * @param waiting orders that have to get a vector yet; each count ends at 10,000
 * @param run the running one or the last one of this model; null when there never was any
 */
record EmbeddingAnswer(
        Model model,
        boolean available,
        @Nullable String problem,
        VectorQueue.Waiting waiting,
        @Nullable Run run) {

    /**
     * A run over all orders.
     *
     * @param perSecond orders at most
     * @param total orders at the beginning
     * @param done orders that were found to have a vector or got one
     * @param embedded orders among them that got one
     */
    record Run(
            long id,
            RunState state,
            String stateLabel,
            int perSecond,
            long total,
            long done,
            long embedded,
            Instant startedAt,
            String startedBy,
            String byName,
            Instant updatedAt,
            @Nullable Instant finishedAt,
            @Nullable String endedBy) {}

    static EmbeddingAnswer of(EmbeddingStatus status) {
        return new EmbeddingAnswer(
                status.model(),
                status.problem() == null,
                status.problem(),
                status.waiting(),
                status.run() == null ? null : of(status.run(), status.waiting().again()));
    }

    private static Run of(EmbeddingRun run, int stillWaiting) {
        int waiting = run.state() == RunState.RUNNING ? stillWaiting : 0;
        return new Run(
                run.id(),
                run.state(),
                run.state().label(),
                run.perSecond(),
                run.total(),
                run.lookedAt() - waiting,
                run.broughtUp() - waiting,
                run.startedAt(),
                run.startedBy(),
                run.byName(),
                run.updatedAt(),
                run.finishedAt(),
                run.endedBy());
    }
}
