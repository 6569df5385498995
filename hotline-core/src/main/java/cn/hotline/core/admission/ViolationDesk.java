package cn.hotline.core.admission;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.FirstAnswers;
import cn.hotline.core.workorder.KnownCodes;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Violations are reported by units, rectified by whoever did it, and confirmed by a supervisor (A37). */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ViolationDesk {

    private static final String UNKNOWN = "没有这一违规事项，或无权查看";
    private static final int LINES = 500;

    private final ViolationStore store;
    private final ViolationBook book;
    private final GateHistory history;
    private final UnitDirectory directory;
    private final KnownCodes known;
    private final FieldCheck fields;
    private final FirstAnswers answers;
    private final Clock clock;

    ViolationDesk(
            ViolationStore store,
            ViolationBook book,
            GateHistory history,
            UnitDirectory directory,
            KnownCodes known,
            FieldCheck fields,
            FirstAnswers answers,
            Clock clock) {
        this.store = store;
        this.book = book;
        this.history = history;
        this.directory = directory;
        this.known = known;
        this.fields = fields;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @return its number
     * @throws Refusal.InvalidCommand with every wrong field
     */
    @Retryable(includes = DuplicateKeyException.class, maxRetries = 1, delay = 10)
    public long report(ViolationForm form, Actor actor, @Nullable String key) {
        require(works(actor), "您的岗位不能报告违规事项");
        return answers.once(actor, key, "violation " + form, () -> reported(form, actor));
    }

    private long reported(ViolationForm form, Actor actor) {
        List<Refusal.FieldError> errors = fields.errors(form);
        known("unit", form.unit(), errors);
        known("community", form.community(), errors);
        String number = form.workOrder();
        WorkOrderNumber order = number == null ? null : WorkOrderNumber.parse(number);
        if (number != null && order == null) {
            errors.add(new Refusal.FieldError("workOrder", "bad-number", "工单编号不正确"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        Violation.Finding finding = new Violation.Finding(
                form.kind(),
                form.unit(),
                form.community(),
                order == null ? null : order.id(),
                null,
                form.description(),
                null);
        return Objects.requireNonNull(book.write(finding, actor));
    }

    public Violation read(long id, Actor reader) {
        return visible(store.find(id), reader);
    }

    public List<GateHistory.Line> history(long id, Actor reader) {
        read(id, reader);
        return history.lines(GateHistory.Subject.VIOLATION, id, LINES);
    }

    /** @throws Refusal.InvalidCommand when there is no such unit */
    public List<Violation> page(
            @Nullable ViolationState state,
            @Nullable ViolationKind kind,
            @Nullable String unit,
            long before,
            int limit,
            Actor reader) {
        known.refuseUnknownUnit("unit", unit);
        return store.page(
                new ViolationStore.Search(directory.units().seenBy(reader), state, kind, unit), before, limit);
    }

    /** A supervisor names the unit that has to rectify it. */
    public void assign(long id, String unit, String opinion, Actor actor) {
        String words = text("opinion", opinion);
        List<Refusal.FieldError> errors = new ArrayList<>();
        known("unit", unit, errors);
        if (unit.isBlank() || !errors.isEmpty()) {
            throw new Refusal.InvalidCommand("unit", "unknown-unit", "须写明整改单位的代码");
        }
        Violation found = lock(id, actor);
        require(supervises(actor), "由热线中心督办员明确整改单位");
        move(found, ViolationState.OPEN, found.assignedTo(unit), "ASSIGN", words, actor);
    }

    /** By the unit that did it. */
    public void rectify(long id, String how, Actor actor) {
        String words = text("rectification", how);
        Violation found = lock(id, actor);
        require(found.unit().equals(actor.unit()) && worksInUnit(actor), "由违规单位整改");
        move(found, ViolationState.OPEN, found.rectified(words, now()), "RECTIFY", words, actor);
    }

    /** The centre's word on it: confirmed, or back to the unit. */
    public void decide(long id, boolean confirmed, String opinion, Actor actor) {
        String words = text("opinion", opinion);
        Violation found = lock(id, actor);
        require(supervises(actor), "由热线中心督办员确认整改");
        Violation after = confirmed ? found.closed(ViolationState.CONFIRMED, now()) : found.sentBack();
        move(found, ViolationState.RECTIFIED, after, confirmed ? "CONFIRM" : "SEND_BACK", words, actor);
    }

    /** It was none. */
    public void dismiss(long id, String opinion, Actor actor) {
        String words = text("opinion", opinion);
        Violation found = lock(id, actor);
        require(supervises(actor), "由热线中心督办员认定不成立");
        move(found, ViolationState.OPEN, found.closed(ViolationState.DISMISSED, now()), "DISMISS", words, actor);
    }

    private void move(Violation found, ViolationState from, Violation after, String step, String words, Actor actor) {
        if (found.state() != from) {
            throw AdmissionRefused.illegal(
                    found.state().name(), step, "违规事项处于“" + found.state().label() + "”，不能这样做");
        }
        store.update(after);
        history.insertLine(
                GateHistory.Subject.VIOLATION,
                found.id(),
                GateHistory.Line.of(step, from.name(), after.state().name(), actor, now(), words));
    }

    private Violation lock(long id, Actor actor) {
        return visible(store.lock(id), actor);
    }

    private Violation visible(@Nullable Violation found, Actor reader) {
        List<String> viewers = directory.units().seenBy(reader);
        if (found == null
                || (viewers != null
                        && !viewers.contains(found.unit())
                        && !viewers.contains(String.valueOf(found.reportedUnit()))
                        && !viewers.contains(String.valueOf(found.community())))) {
            throw AdmissionRefused.unknown(UNKNOWN);
        }
        return found;
    }

    private void known(String field, @Nullable String code, List<Refusal.FieldError> errors) {
        if (code != null && !code.isBlank() && directory.units().find(code) == null) {
            errors.add(new Refusal.FieldError(field, "unknown-unit", "没有代码为“" + code + "”的单位"));
        }
    }

    private String text(String field, String words) {
        List<Refusal.FieldError> errors = fields.errors(new Words(words)).stream()
                .map(error -> new Refusal.FieldError(field, error.code(), error.detail()))
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        return words;
    }

    private static boolean works(Actor actor) {
        return worksInUnit(actor) || actor.has(Role.AGENT) || actor.ofCentre();
    }

    private static boolean supervises(Actor actor) {
        return actor.cityWide() && actor.has(Role.SUPERVISOR);
    }

    private static boolean worksInUnit(Actor actor) {
        return actor.has(Role.HANDLER) || actor.has(Role.UNIT_LEADER);
    }

    private static void require(boolean permitted, String sentence) {
        if (!permitted) {
            throw AdmissionRefused.notPermitted(sentence);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
