package cn.hotline.core.topic;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.FirstAnswers;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Topics of the month (每月一题): chosen and worked off by a supervisor's plan, read by whoever leads the work. */
@Service
@Retryable(includes = DuplicateKeyException.class, maxRetries = 1, delay = 10)
@Transactional(isolation = Isolation.READ_COMMITTED)
public class MonthlyDesk {

    private static final int LINES = 500;

    private final MonthlyStore store;
    private final MonthlyCheck check;
    private final EffectMeasure measure;
    private final UnitDirectory directory;
    private final FirstAnswers answers;
    private final FieldCheck fields;
    private final Clock clock;

    MonthlyDesk(
            MonthlyStore store,
            MonthlyCheck check,
            EffectMeasure measure,
            UnitDirectory directory,
            FirstAnswers answers,
            FieldCheck fields,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.measure = measure;
        this.directory = directory;
        this.answers = answers;
        this.fields = fields;
        this.clock = clock;
    }

    /** @param effect null before the start */
    public record Opened(MonthlyTopic topic, @Nullable TopicEffect effect, List<MonthlyLine> history) {}

    /** Why, or to what end. */
    record Words(@Text(max = 2000) @Nullable String words) {}

    /**
     * @return its number; the same again for the same key
     * @throws TopicRefused when the month has it already
     */
    public long choose(MonthlyDraft draft, Actor actor, @Nullable String key) {
        requireSupervisor(actor);
        return answers.once(actor, key, "choose " + draft, () -> choose(draft, actor));
    }

    private long choose(MonthlyDraft draft, Actor actor) {
        check.refuseUnlessRight(draft);
        MonthlyTopic topic = chosen(draft, actor);
        if (store.idOf(topic.month(), topic.subject()) != null) {
            throw TopicRefused.chosen();
        }
        store.insert(topic, topic.subject());
        long id = Objects.requireNonNull(store.idOf(topic.month(), topic.subject()));
        write(id, MonthlyStep.CHOOSE, null, MonthlyState.CHOSEN, actor, draft.plan());
        return id;
    }

    private MonthlyTopic chosen(MonthlyDraft draft, Actor actor) {
        return new MonthlyTopic(
                0,
                draft.month(),
                check.title(draft),
                draft.category(),
                draft.district(),
                draft.issue(),
                draft.plan(),
                draft.leadUnit(),
                draft.targetDate(),
                MonthlyState.CHOSEN,
                1,
                null,
                null,
                null,
                now(),
                actor.ref(),
                actor.name());
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page<MonthlyTopic> list(
            @Nullable String month, @Nullable MonthlyState state, @Nullable String cursor, int limit, Actor reader) {
        check.refuseUnlessMonth(month);
        List<MonthlyTopic> found =
                store.page(month, state, directory.units().seenBy(reader), Cursor.below(cursor), limit + 1);
        return Page.of(found, limit, MonthlyTopic::id);
    }

    /** @throws TopicRefused when there is none, or it is none of the reader's business */
    @Transactional(readOnly = true)
    public Opened read(long id, Actor reader) {
        MonthlyTopic topic = visible(store.find(id), reader);
        return new Opened(topic, measure.of(topic), store.lines(id, LINES));
    }

    /** @param seen version of the topic that the actor saw; the same of every step */
    public void revise(long id, @Nullable Integer seen, MonthlyRevision revision, Actor actor, @Nullable String key) {
        check.refuseUnlessRight(revision);
        String what = "revise " + id + revision;
        answers.once(
                actor,
                key,
                what,
                () -> take(id, seen, MonthlyStep.REVISE, actor, revision.reason(), topic -> topic.revised(revision)));
    }

    /** @param on the day the work began, not later than today; null: now */
    public void start(long id, @Nullable Integer seen, @Nullable LocalDate on, Actor actor, @Nullable String key) {
        answers.once(
                actor,
                key,
                "start " + id + on,
                () -> take(id, seen, MonthlyStep.START, actor, null, topic -> topic.started(begun(on))));
    }

    private Instant begun(@Nullable LocalDate on) {
        Instant start =
                on == null ? now() : on.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        LocalDate year = LocalDate.ofInstant(now(), WorkingCalendar.ZONE).minusYears(1);
        if (start.isAfter(now()) || (on != null && on.isBefore(year))) {
            throw new Refusal.InvalidCommand("startedOn", "out-of-range", "启动日期应为一年以内，不晚于今天");
        }
        return start;
    }

    public void conclude(
            long id, @Nullable Integer seen, @Nullable String conclusion, Actor actor, @Nullable String key) {
        String words = said("conclusion", conclusion);
        answers.once(
                actor,
                key,
                "conclude " + id + words,
                () -> take(
                        id,
                        seen,
                        MonthlyStep.CONCLUDE,
                        actor,
                        words,
                        topic -> topic.ended(MonthlyState.CONCLUDED, now(), words)));
    }

    public void drop(long id, @Nullable Integer seen, @Nullable String reason, Actor actor, @Nullable String key) {
        String words = said("reason", reason);
        answers.once(
                actor,
                key,
                "drop " + id + words,
                () -> take(
                        id,
                        seen,
                        MonthlyStep.DROP,
                        actor,
                        words,
                        topic -> topic.ended(MonthlyState.DROPPED, now(), words)));
    }

    private String said(String field, @Nullable String words) {
        List<Refusal.FieldError> errors = fields.errors(new Words(words));
        if (words == null || !errors.isEmpty()) {
            Refusal.FieldError error = errors.getFirst();
            throw new Refusal.InvalidCommand(field, error.code(), error.detail());
        }
        return words;
    }

    private long take(
            long id,
            @Nullable Integer seen,
            MonthlyStep step,
            Actor actor,
            @Nullable String words,
            UnaryOperator<MonthlyTopic> change) {
        MonthlyTopic topic = visible(store.lock(id), actor);
        requireSupervisor(actor);
        if (seen == null) {
            throw new Refusal.VersionRequired();
        }
        if (topic.version() != seen) {
            throw TopicRefused.stale(topic.version());
        }
        if (!step.allowedIn(topic.state())) {
            throw TopicRefused.illegal(topic.state(), step);
        }
        MonthlyTopic after = change.apply(topic);
        store.update(after);
        write(id, step, topic.state(), after.state(), actor, words);
        return id;
    }

    private void write(
            long id,
            MonthlyStep step,
            @Nullable MonthlyState from,
            MonthlyState to,
            Actor actor,
            @Nullable String words) {
        store.insertLine(id, new MonthlyLine(step, from, to, actor.ref(), actor.name(), now(), words));
    }

    private MonthlyTopic visible(@Nullable MonthlyTopic topic, Actor reader) {
        List<String> viewers = directory.units().seenBy(reader);
        if (topic == null || (viewers != null && !viewers.contains(topic.leadUnit()))) {
            throw TopicRefused.unknown();
        }
        return topic;
    }

    private static void requireSupervisor(Actor actor) {
        if (!actor.cityWide() || !actor.has(Role.SUPERVISOR)) {
            throw TopicRefused.notPermitted("每月一题由督办员选定和推进");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
