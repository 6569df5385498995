package cn.hotline.core.admission;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.FirstAnswers;
import cn.hotline.core.workorder.KnownCodes;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where units ask to bring something into communities, and where that is decided. Each step locks the admission, so that of
 * two who decide at once the second is told what the first decided.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@Retryable(includes = DuplicateKeyException.class, maxRetries = 1, delay = 10)
public class AdmissionDesk {

    private final AdmissionStore store;
    private final AdmissionCheck check;
    private final AdmissionSteps steps;
    private final FirstAnswers answers;
    private final FieldCheck fields;
    private final UnitDirectory units;
    private final KnownCodes known;
    private final Deadlines deadlines;
    private final AdmissionPolicy policy;
    private final Clock clock;

    AdmissionDesk(
            AdmissionStore store,
            AdmissionCheck check,
            AdmissionSteps steps,
            FirstAnswers answers,
            FieldCheck fields,
            UnitDirectory units,
            KnownCodes known,
            Deadlines deadlines,
            AdmissionPolicy policy,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.steps = steps;
        this.answers = answers;
        this.fields = fields;
        this.units = units;
        this.known = known;
        this.deadlines = deadlines;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Hands an application in, or lets an emergency in before its papers (A24).
     *
     * @return its number; the same again for the same key
     * @throws Refusal.InvalidCommand with every wrong field
     * @throws AdmissionRefused when it is not the actor's to ask
     */
    public long submit(AdmissionForm form, Actor actor, @Nullable String key) {
        return answers.once(actor, key, "admission " + form, () -> submitted(form, actor));
    }

    private long submitted(AdmissionForm form, Actor actor) {
        AdmissionScope scope = new AdmissionScope(units.units());
        String applicant = actor.unit();
        String reach = applicant == null || !worksInUnit(actor) ? null : scope.reachOf(applicant);
        if (applicant == null || reach == null) {
            throw AdmissionRefused.notPermitted("由部门、区县、街道（镇）的承办人或负责人提出准入申请");
        }
        Instant now = now();
        refuse(check.errors(form, actor, now));
        AdmissionStep step = form.emergency() == null ? AdmissionStep.SUBMIT : AdmissionStep.ENTER_FIRST;
        if (!form.targets().stream().allMatch(target -> units.units().isAtOrBelow(target, reach))) {
            throw AdmissionRefused.rule("targets-within-reach", "只能申请进入本单位辖区内的社区", "", step.name());
        }
        Admission admission = opened(form, applicant, scope, actor, now);
        store.insert(admission);
        long id = store.lastInserted();
        store.insertParties(id, scope.parties(applicant, admission.approver(), form));
        steps.write(id, step, null, admission.state(), actor, form.title());
        return id;
    }

    private Admission opened(AdmissionForm form, String applicant, AdmissionScope scope, Actor actor, Instant now) {
        AdmissionScope.Decision decision = scope.decision(form.targets(), applicant);
        boolean emergency = form.emergency() != null;
        String number = form.workOrder();
        WorkOrderNumber order = number == null ? null : WorkOrderNumber.parse(number);
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        return new Admission(
                0,
                emergency ? AdmissionState.EMERGENCY : AdmissionState.REQUESTED,
                decision.level(),
                applicant,
                decision.approver(),
                emergency,
                emergency ? deadlines.calendar().closeOfBusinessAfterWorkingDays(now, policy.papersDays()) : null,
                null,
                order == null ? null : order.id(),
                form.from() == null ? today : form.from(),
                form.until(),
                form,
                null,
                null,
                null,
                actor.ref(),
                now,
                null,
                null,
                null);
    }

    /** @throws AdmissionRefused when there is none, or it is none of the reader's business */
    @Transactional(readOnly = true, isolation = Isolation.READ_COMMITTED)
    public Admission read(long id, Actor reader) {
        return steps.visible(store.find(id), reader);
    }

    @Transactional(readOnly = true, isolation = Isolation.READ_COMMITTED)
    public List<GateHistory.Line> history(long id, Actor reader) {
        read(id, reader);
        return steps.lines(id);
    }

    public boolean isInForce(Admission admission) {
        Instant now = now();
        return admission.isInForce(now, LocalDate.ofInstant(now, WorkingCalendar.ZONE));
    }

    /**
     * The highest numbers first.
     *
     * @throws Refusal.InvalidCommand when there is no such applicant or target
     */
    @Transactional(readOnly = true, isolation = Isolation.READ_COMMITTED)
    public List<Admission> page(
            @Nullable AdmissionState state,
            @Nullable String applicant,
            @Nullable String target,
            long before,
            int limit,
            Actor reader) {
        known.refuseUnknownUnit("applicant", applicant);
        known.refuseUnknownUnit("target", target);
        String own = reader.unit();
        if (!reader.cityWide() && own == null) {
            return List.of();
        }
        String viewer = reader.cityWide() ? null : own;
        List<String> areas = viewer == null ? List.of() : new AdmissionScope(units.units()).above(viewer);
        return store.page(new AdmissionStore.Search(viewer, areas, state, applicant, target), before, limit);
    }

    public void recordHearing(long id, Hearing hearing, Actor actor, @Nullable String key) {
        take(id, AdmissionStep.RECORD_HEARING, hearing, actor, key, (admission, next) -> {
            steps.byApplicant(admission, actor);
            refuse(check.errors(hearing, now()));
            return new AdmissionSteps.Taken(admission.heard(hearing), "听证：" + hearing.heldOn());
        });
    }

    /** Papers that come too late are filed all the same, and noted as late. */
    public void filePapers(long id, AdmissionForm.Papers papers, Actor actor, @Nullable String key) {
        take(id, AdmissionStep.FILE_PAPERS, papers, actor, key, (admission, next) -> {
            steps.byApplicant(admission, actor);
            Instant now = now();
            refuse(check.errors(papers, admission.form(), now));
            Instant due = admission.papersDueAt();
            if (admission.state() == AdmissionState.EMERGENCY && due != null && now.isAfter(due)) {
                steps.missPapers(admission);
            }
            return new AdmissionSteps.Taken(
                    admission.withPapers(admission.form().with(papers), now), papers.authority());
        });
    }

    public void withdraw(long id, String reason, Actor actor, @Nullable String key) {
        String words = words("reason", reason);
        take(id, AdmissionStep.WITHDRAW, words, actor, key, (admission, next) -> {
            steps.byApplicant(admission, actor);
            return new AdmissionSteps.Taken(admission.inState(next), words);
        });
    }

    public void approve(long id, AdmissionDecision decision, Actor actor, @Nullable String key) {
        refuse(decision.errors());
        Map<Criterion, Integer> scores = new EnumMap<>(Criterion.class);
        Objects.requireNonNull(decision.scores())
                .forEach((criterion, points) -> scores.put(criterion, Objects.requireNonNull(points)));
        int sum = scores.values().stream().mapToInt(Integer::intValue).sum();
        String opinion = decision.opinion() == null ? null : words("opinion", decision.opinion());
        take(id, AdmissionStep.APPROVE, scores + " " + opinion, actor, key, (admission, next) -> {
            steps.byApprover(admission, actor);
            steps.mayBeAdmitted(admission, sum, now());
            return new AdmissionSteps.Taken(
                    admission.decided(next, scores, sum, actor.ref(), actor.name(), now()), opinion);
        });
    }

    public void reject(long id, String opinion, Actor actor, @Nullable String key) {
        String words = words("opinion", opinion);
        take(id, AdmissionStep.REJECT, words, actor, key, (admission, next) -> {
            steps.byApprover(admission, actor);
            return new AdmissionSteps.Taken(
                    admission.decided(next, Map.of(), null, actor.ref(), actor.name(), now()), words);
        });
    }

    private void take(
            long id,
            AdmissionStep step,
            Object request,
            Actor actor,
            @Nullable String key,
            AdmissionSteps.Change change) {
        Admission admission = steps.lock(id, actor);
        answers.once(actor, key, step + " " + id + " " + request, () -> {
            steps.take(admission, step, actor, change);
            return id;
        });
    }

    private String words(String field, String text) {
        refuse(fields.errors(new Words(text)).stream()
                .map(error -> new FieldError(field, error.code(), error.detail()))
                .toList());
        return text;
    }

    private static boolean worksInUnit(Actor actor) {
        return actor.has(Role.HANDLER) || actor.has(Role.UNIT_LEADER);
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
