package cn.hotline.core.repeat;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.repeat.TuningRefused.Reason;
import cn.hotline.core.search.SearchUnavailable;
import cn.hotline.core.workorder.FirstAnswers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator applies what was learned, and takes it back; one at a time over all processes. */
@Service
@Retryable(includes = DuplicateKeyException.class, maxRetries = 1, delay = 10)
@Transactional(isolation = Isolation.READ_COMMITTED)
public class TuningDesk {

    private static final int LISTED = 100;

    private final RepeatTuning tuning;
    private final TuningStore store;
    private final LikenessSource likeness;
    private final LikenessSettings configured;
    private final FirstAnswers answers;
    private final Clock clock;

    TuningDesk(
            RepeatTuning tuning,
            TuningStore store,
            LikenessSource likeness,
            LikenessSettings configured,
            FirstAnswers answers,
            Clock clock) {
        this.tuning = tuning;
        this.store = store;
        this.likeness = likeness;
        this.configured = configured;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * What was applied.
     *
     * @param inForce version of what appeals are compared by now
     * @param configured version of the configuration, which is in force while nothing else is
     * @param items the newest hundred, the newest first
     */
    public record Applied(int inForce, int configured, List<AppliedTuning> items) {}

    @Transactional(readOnly = true)
    public Applied applied() {
        AppliedTuning standing = store.inForce();
        int version = standing == null ? configured.version() : standing.version();
        return new Applied(version, configured.version(), store.newest(LISTED));
    }

    /**
     * Tries, and puts the proposal in force.
     *
     * @return what it rests on; the same again for the same key
     * @throws TuningRefused when it would be no better on the held-out pairs, or they are too few
     * @throws SearchUnavailable if Elasticsearch does not answer
     */
    public TuningReport apply(Actor actor, @Nullable String key) {
        store.lock();
        long version = answers.once(actor, key, "apply a repeat tuning", () -> apply(actor));
        return TuningReport.of(Objects.requireNonNull(store.find(Math.toIntExact(version))));
    }

    private long apply(Actor actor) {
        TuningTrial trial = tuning.trial();
        LikenessSettings proposed = trial.proposed();
        TuningQuality after = trial.after();
        if (proposed == null || after == null) {
            throw new TuningRefused(Reason.TOO_FEW);
        }
        if (!trial.isBetter()) {
            throw new TuningRefused(Reason.NO_BETTER);
        }
        store.insert(AppliedTuning.of(proposed, trial, after, now(), actor));
        likeness.forget();
        return proposed.version();
    }

    /**
     * Puts what was in force before in force again. Links keep the version they were made by.
     *
     * @param version the one in force
     */
    public void takeBack(int version, Actor actor, @Nullable String key) {
        store.lock();
        answers.once(actor, key, "take back repeat tuning " + version, () -> takeBack(version, actor));
    }

    private long takeBack(int version, Actor actor) {
        if (store.find(version) == null) {
            throw new TuningRefused(Reason.UNKNOWN);
        }
        AppliedTuning standing = store.inForce();
        if (standing == null || standing.version() != version) {
            throw new TuningRefused(Reason.NOT_IN_FORCE);
        }
        store.takeBack(version, now(), actor.ref(), actor.name());
        if (store.inForce() == null && store.find(configured.version()) != null) {
            throw new TuningRefused(Reason.VERSION_USED);
        }
        likeness.forget();
        return version;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
