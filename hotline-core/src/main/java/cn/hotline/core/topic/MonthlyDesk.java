package cn.hotline.core.topic;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Text;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Topics of the month (每月一题): chosen and worked off by a supervisor's plan, read by whoever leads the work. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class MonthlyDesk {

    private static final int LINES = 500;

    private final MonthlyStore store;
    private final MonthlyCheck check;
    private final EffectMeasure measure;
    private final UnitDirectory directory;
    private final FieldCheck fields;
    private final Clock clock;

    MonthlyDesk(
            MonthlyStore store,
            MonthlyCheck check,
            EffectMeasure measure,
            UnitDirectory directory,
            FieldCheck fields,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.measure = measure;
        this.directory = directory;
        this.fields = fields;
        this.clock = clock;
    }

    /** @param effect null before the start */
    public record Opened(MonthlyTopic topic, @Nullable TopicEffect effect, List<MonthlyLine> history) {}

    /** Why, or to what end. */
    record Words(@Text(max = 2000) @Nullable String words) {}

    /** @throws TopicRefused when the month has it already */
    public long choose(MonthlyDraft draft, Actor actor) {
        requireSupervisor(actor);
        check.refuseUnlessRight(draft);
        MonthlyTopic topic = new MonthlyTopic(
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
        try {
            store.insert(topic, draft.subject());
        } catch (DuplicateKeyException chosen) {
            throw TopicRefused.chosen();
        }
        long id = Objects.requireNonNull(store.idOf(draft.month(), draft.subject()));
        write(id, MonthlyStep.CHOOSE, null, MonthlyState.CHOSEN, actor, draft.plan());
        return id;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Page<MonthlyTopic> list(
            @Nullable String month, @Nullable MonthlyState state, @Nullable String cursor, int limit, Actor reader) {
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

    public void revise(long id, MonthlyRevision revision, Actor actor) {
        check.refuseUnlessRight(revision);
        MonthlyTopic topic = lock(id, MonthlyStep.REVISE, actor);
        store.update(topic.revised(revision));
        write(id, MonthlyStep.REVISE, topic.state(), topic.state(), actor, revision.reason());
    }

    /** @param on the day the work began, not later than today; null: now */
    public void start(long id, @Nullable LocalDate on, Actor actor) {
        MonthlyTopic topic = lock(id, MonthlyStep.START, actor);
        Instant start =
                on == null ? now() : on.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        LocalDate year = LocalDate.ofInstant(now(), WorkingCalendar.ZONE).minusYears(1);
        if (start.isAfter(now()) || (on != null && on.isBefore(year))) {
            throw new Refusal.InvalidCommand("startedOn", "out-of-range", "启动日期应为一年以内，不晚于今天");
        }
        store.update(topic.started(start));
        write(id, MonthlyStep.START, topic.state(), MonthlyState.UNDER_WAY, actor, null);
    }

    public void conclude(long id, @Nullable String conclusion, Actor actor) {
        end(id, MonthlyStep.CONCLUDE, MonthlyState.CONCLUDED, "conclusion", conclusion, actor);
    }

    public void drop(long id, @Nullable String reason, Actor actor) {
        end(id, MonthlyStep.DROP, MonthlyState.DROPPED, "reason", reason, actor);
    }

    private void end(long id, MonthlyStep step, MonthlyState how, String field, @Nullable String words, Actor actor) {
        List<Refusal.FieldError> errors = fields.errors(new Words(words));
        if (words == null || !errors.isEmpty()) {
            Refusal.FieldError error = errors.getFirst();
            throw new Refusal.InvalidCommand(field, error.code(), error.detail());
        }
        MonthlyTopic topic = lock(id, step, actor);
        store.update(topic.ended(how, now(), words));
        write(id, step, topic.state(), how, actor, words);
    }

    private MonthlyTopic lock(long id, MonthlyStep step, Actor actor) {
        MonthlyTopic topic = visible(store.lock(id), actor);
        requireSupervisor(actor);
        if (!step.allowedIn(topic.state())) {
            throw TopicRefused.illegal(topic.state(), step);
        }
        return topic;
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
