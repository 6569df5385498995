package cn.hotline.core.grid;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.MATTER_STALE;
import static cn.hotline.core.organisation.OrganisationRefused.Reason.MATTER_UNKNOWN;
import static cn.hotline.core.organisation.OrganisationRefused.Reason.UNIT_IN_OTHER_STATE;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.FirstAnswers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of the chain: each holds the matter's row, so that of two who act on it one comes too late. */
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class ChainSteps {

    private final MatterStore store;
    private final FirstAnswers answers;
    private final GridSettings settings;
    private final Deadlines deadlines;
    private final Clock clock;

    ChainSteps(MatterStore store, FirstAnswers answers, GridSettings settings, Deadlines deadlines, Clock clock) {
        this.store = store;
        this.answers = answers;
        this.settings = settings;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @return the matter that the request made, now or before */
    @Retryable(includes = DuplicateKeyException.class, maxRetries = 1, delay = 10)
    long raise(Concern concern, @Nullable String key, String request, Actor actor) {
        return answers.once(actor, key, request, () -> {
            MatterLevel first = MatterLevel.STEWARD;
            store.insertMatter(concern, at(first));
            long id = store.lastMatter();
            step(id, 1, MatterStepKind.RAISED, first, null, actor);
            return id;
        });
    }

    void solve(long id, int seen, String text, Actor actor, Consumer<Matter> permitted) {
        Matter matter = seen(id, seen, permitted);
        move(matter, matter.standing().solved(), MatterStepKind.SOLVED, text, actor);
    }

    void handUp(long id, int seen, String text, Actor actor, Consumer<Matter> permitted) {
        rise(seen(id, seen, permitted), MatterStepKind.HANDED_UP, text, actor);
    }

    /** One matter whose time at its level is over. @return false when there is none */
    boolean nextOverdue() {
        Matter matter = store.lockDue(now());
        if (matter == null) {
            return false;
        }
        if (settings.handUpOverdue()) {
            rise(
                    matter,
                    MatterStepKind.OVERDUE,
                    "超过" + matter.standing().level().label() + "办理时间",
                    Actor.system());
        } else {
            move(matter, matter.standing().overdueOnly(), MatterStepKind.OVERDUE, null, Actor.system());
        }
        return true;
    }

    /** The order was registered, by whichever process; written down once. */
    void filed(long id, long order, String number) {
        Matter matter = store.lockMatter(id);
        if (matter != null && matter.standing().state() == MatterState.FILING) {
            move(matter, matter.standing().filed(order), MatterStepKind.FILED, "工单 " + number, Actor.system());
        }
    }

    void notYetFiled(long id, String why) {
        Matter matter = store.lockMatter(id);
        if (matter != null && matter.standing().state() == MatterState.FILING) {
            store.stand(id, matter.standing().notYetFiled(why, now()));
        }
    }

    private void rise(Matter matter, MatterStepKind kind, @Nullable String text, Actor actor) {
        MatterLevel above = matter.standing().level().above();
        if (above == null) {
            MatterStepKind how = kind == MatterStepKind.HANDED_UP ? MatterStepKind.FILING : kind;
            move(matter, matter.standing().filing(now()), how, text, actor);
        } else {
            move(matter, at(above), kind, text, actor);
        }
    }

    private Matter seen(long id, int seen, Consumer<Matter> permitted) {
        Matter matter = store.lockMatter(id);
        if (matter == null) {
            throw new OrganisationRefused(MATTER_UNKNOWN, "没有这一事项");
        }
        permitted.accept(matter);
        if (matter.version() != seen) {
            throw new OrganisationRefused(MATTER_STALE, "事项已被他人处理，现为第 " + matter.version() + " 版");
        }
        if (matter.standing().state() != MatterState.OPEN) {
            throw new OrganisationRefused(
                    UNIT_IN_OTHER_STATE, "事项" + matter.standing().state().label());
        }
        return matter;
    }

    private void move(Matter matter, Standing next, MatterStepKind kind, @Nullable String text, Actor actor) {
        store.stand(matter.id(), next);
        step(matter.id(), matter.version() + 1, kind, next.level(), text, actor);
    }

    private Standing at(MatterLevel level) {
        Instant now = now();
        return Standing.at(level, now, deadlines.calendar().addWorkingDuration(now, settings.timeAt(level)));
    }

    private void step(
            long id, int version, MatterStepKind kind, MatterLevel level, @Nullable String text, Actor actor) {
        store.insertStep(new MatterStep(id, version, kind, level, text, now(), actor.ref(), actor.name()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
