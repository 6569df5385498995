package cn.hotline.core.embedding;

import cn.hotline.core.organisation.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a run, each one transaction that holds the run's row, so that two instances never take the same. */
@Component
class RunSteps {

    private static final int PAGE = 500;

    /** Seconds of work that may wait; a run that is faster than the model waits for it. */
    private static final int AHEAD = 5;

    private final RunStore runs;
    private final VectorQueue queue;
    private final Embedder embedder;
    private final EmbeddingSettings settings;
    private final Clock clock;

    RunSteps(RunStore runs, VectorQueue queue, Embedder embedder, EmbeddingSettings settings, Clock clock) {
        this.runs = runs;
        this.queue = queue;
        this.embedder = embedder;
        this.settings = settings;
        this.clock = clock;
    }

    /** A running one only changes its speed. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void begin(@Nullable Integer perSecond, Actor actor) {
        Model model = embedder.model();
        int speed = perSecond == null ? settings.perSecond() : perSecond;
        queue.release(model);
        if (runs.begin(model, speed, actor, clock.instant()) == 0) {
            EmbeddingRun running = runs.awaitRunning(model);
            if (running != null && perSecond != null) {
                runs.saveRun(running.at(speed, clock.instant()));
            }
        }
    }

    /** Begins with the newest order again, also where a run of this model was broken off by another model's. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void follow() {
        EmbeddingRun interrupted = runs.awaitRunning(embedder.model());
        if (isAnothersTurnOver()) {
            if (interrupted != null) {
                runs.saveRun(interrupted.stopped(Actor.system().ref(), clock.instant()));
            }
            begin(null, Actor.system());
        }
    }

    /** Whether no run was ever begun, or the last one was of another model. */
    public boolean isAnothersTurnOver() {
        EmbeddingRun newest = runs.newestRun();
        return newest == null || newest.givesWayTo(embedder.model(), clock.instant());
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void stop(Actor actor) {
        Model model = embedder.model();
        EmbeddingRun running = runs.awaitRunning(model);
        if (running != null) {
            runs.saveRun(running.stopped(actor.ref(), clock.instant()));
            queue.removeAgain(model);
        }
    }

    /** @return false when there is nothing to do now */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean next() {
        Model model = embedder.model();
        Instant now = clock.instant();
        EmbeddingRun run = runs.lockRunning(model);
        if (run == null || run.rests(now)) {
            return false;
        }
        int waiting = queue.waiting(model).again();
        if (waiting > AHEAD * run.perSecond()) {
            return false;
        }
        List<Long> page = queue.ordersBelow(run.lastId(), PAGE);
        if (page.isEmpty()) {
            return waiting == 0 && finish(run, now);
        }
        runs.saveRun(bringUp(run, page, model, now));
        return true;
    }

    private boolean finish(EmbeddingRun run, Instant now) {
        runs.saveRun(run.finished(now));
        return true;
    }

    private EmbeddingRun bringUp(EmbeddingRun run, List<Long> page, Model model, Instant now) {
        List<Long> lacking = queue.lacking(model, page);
        if (lacking.size() <= run.perSecond()) {
            want(lacking, model, now);
            return run.advanced(page.getLast(), page.size(), lacking.size(), now);
        }
        List<Long> first = lacking.subList(0, run.perSecond());
        want(first, model, now);
        return run.advanced(first.getLast(), page.indexOf(first.getLast()) + 1, first.size(), now);
    }

    private void want(List<Long> ids, Model model, Instant now) {
        if (!ids.isEmpty()) {
            queue.want(model, ids, VectorQueue.AGAIN, now);
        }
    }
}
