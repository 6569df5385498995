package cn.hotline.core.embedding;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Gives every order a vector of the present model, beside live traffic and from the newest to the oldest. Its progress
 * stands in MySQL, so any instance may take the next step, and one that was killed is followed by the next. A model that is
 * new here, or was gone back to, is begun with by itself.
 */
@Service
public class ReEmbedding {

    private final RunSteps steps;
    private final RunStore runs;
    private final VectorQueue queue;
    private final Embedder embedder;

    ReEmbedding(RunSteps steps, RunStore runs, VectorQueue queue, Embedder embedder) {
        this.steps = steps;
        this.runs = runs;
        this.queue = queue;
        this.embedder = embedder;
    }

    /**
     * Begins a run, or changes the speed of the running one. What failed before is tried again.
     *
     * @param perSecond orders; null for the configured speed, or to leave that of the running one
     * @throws Refusal.InvalidCommand if the speed is out of bounds
     */
    public void start(@Nullable Integer perSecond, Actor actor) {
        if (perSecond != null && (perSecond < EmbeddingRun.SLOWEST || perSecond > EmbeddingRun.FASTEST)) {
            throw new Refusal.InvalidCommand(
                    "perSecond", "out-of-range", "每秒 " + EmbeddingRun.SLOWEST + " 到 " + EmbeddingRun.FASTEST + " 件");
        }
        steps.begin(perSecond, actor);
    }

    /** Leaves the remaining orders as they are; a later run goes over all of them again and passes over what has a vector. */
    public void stop(Actor actor) {
        steps.stop(actor);
    }

    /** Takes one bounded step. @return false when there is nothing to do now */
    public boolean step() {
        if (steps.isAnothersTurnOver()) {
            steps.follow();
        }
        return steps.next();
    }

    /** Tries the model, which may take a second when nobody has used it yet. */
    public EmbeddingStatus status() {
        Model model = embedder.model();
        return new EmbeddingStatus(model, problem(), queue.waiting(model), runs.latestRun(model));
    }

    private @Nullable String problem() {
        try {
            embedder.embed("12345");
            return null;
        } catch (EmbedderAway e) {
            return e.getMessage();
        }
    }
}
