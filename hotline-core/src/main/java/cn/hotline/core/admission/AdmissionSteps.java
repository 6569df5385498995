package cn.hotline.core.admission;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes one step with one admission: who may, from where, and what the history keeps of it. */
@Component
final class AdmissionSteps {

    private static final int LINES = 500;

    private final AdmissionStore store;
    private final GateHistory history;
    private final ViolationBook violations;
    private final UnitDirectory units;
    private final AdmissionPolicy policy;
    private final Clock clock;

    AdmissionSteps(
            AdmissionStore store,
            GateHistory history,
            ViolationBook violations,
            UnitDirectory units,
            AdmissionPolicy policy,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.violations = violations;
        this.units = units;
        this.policy = policy;
        this.clock = clock;
    }

    /** What a step makes of an admission, and what the history says of it. */
    record Taken(Admission after, @Nullable String words) {}

    interface Change {
        Taken of(Admission admission, AdmissionState next);
    }

    /** Waits for whoever else is at it. */
    Admission lock(long id, Actor actor) {
        return visible(store.lock(id), actor);
    }

    void take(Admission admission, AdmissionStep step, Actor actor, Change change) {
        AdmissionState next = step.from(admission.state());
        if (next == null) {
            throw AdmissionRefused.illegal(
                    admission.state().name(),
                    step.name(),
                    "准入申请处于“" + admission.state().label() + "”，不能“" + step.label() + "”");
        }
        Taken taken = change.of(admission, next);
        store.update(taken.after());
        write(admission.id(), step, admission.state(), taken.after().state(), actor, taken.words());
    }

    void write(
            long id,
            AdmissionStep step,
            @Nullable AdmissionState from,
            AdmissionState to,
            Actor actor,
            @Nullable String words) {
        String before = from == null ? null : from.name();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        history.insertLine(
                GateHistory.Subject.ADMISSION,
                id,
                GateHistory.Line.of(step.name(), before, to.name(), actor, now, words));
    }

    List<GateHistory.Line> lines(long id) {
        return history.lines(GateHistory.Subject.ADMISSION, id, LINES);
    }

    Admission visible(@Nullable Admission admission, Actor reader) {
        if (admission == null || !new AdmissionScope(units.units()).isVisible(admission, reader)) {
            throw AdmissionRefused.unknown("没有这一准入申请，或无权查看");
        }
        return admission;
    }

    void byApplicant(Admission admission, Actor actor) {
        boolean works = actor.has(Role.HANDLER) || actor.has(Role.UNIT_LEADER);
        if (!works || !admission.applicant().equals(actor.unit())) {
            throw AdmissionRefused.notPermitted("由申请单位办理");
        }
    }

    /** The leader of the street or district, a supervisor for the city; never the applicant itself (A54). */
    void byApprover(Admission admission, Actor actor) {
        boolean applicants = admission.applicant().equals(actor.unit())
                || admission.submittedBy().equals(actor.ref());
        boolean permitted = switch (admission.level()) {
            case CITY -> actor.cityWide() && actor.has(Role.SUPERVISOR);
            case DISTRICT ->
                actor.has(Role.UNIT_LEADER)
                        && (admission.approver().equals(actor.unit())
                                || new AdmissionScope(units.units()).isSubCentreOf(actor.unit(), admission.approver()));
            case STREET -> actor.has(Role.UNIT_LEADER) && admission.approver().equals(actor.unit());
        };
        if (applicants || !permitted) {
            throw AdmissionRefused.notPermitted(
                    switch (admission.level()) {
                        case CITY -> "跨区县的准入由热线中心督办员审批，申请单位不得自行审批";
                        case DISTRICT -> "由区县负责人审批，申请单位不得自行审批";
                        case STREET -> "由街道（镇）负责人审批，申请单位不得自行审批";
                    });
        }
    }

    void mayBeAdmitted(Admission admission, int score, Instant now) {
        LocalDate until = admission.validUntil();
        if (until != null && until.isBefore(LocalDate.ofInstant(now, WorkingCalendar.ZONE))) {
            throw refused(admission, "time-limit-over", "申请的期限已过");
        }
        long communities =
                new AdmissionScope(units.units()).communitiesIn(admission.form().targets());
        boolean heard = admission.hearing() != null;
        boolean residents = Boolean.TRUE.equals(admission.form().affectsResidents());
        if (!heard && (residents || communities > policy.hearingAbove())) {
            throw refused(admission, "hearing-required", "涉及居民切身利益，或涉及社区超过" + policy.hearingAbove() + "个的，须先有听证记录");
        }
        if (score < policy.threshold()) {
            throw refused(admission, "score-below-threshold", "评分" + score + "分，未达到" + policy.threshold() + "分");
        }
    }

    private static AdmissionRefused refused(Admission admission, String rule, String sentence) {
        return AdmissionRefused.rule(rule, sentence, admission.state().name(), AdmissionStep.APPROVE.name());
    }

    /** The papers of an emergency did not come in time: no longer admitted, and listed (A24, A37). */
    void missPapers(Admission admission) {
        write(
                admission.id(),
                AdmissionStep.MISS_PAPERS,
                admission.state(),
                AdmissionState.PAPERS_OVERDUE,
                Actor.system(),
                null);
        violations.establish(new Violation.Finding(
                ViolationKind.PAPERS_LATE,
                admission.applicant(),
                null,
                admission.workOrderId(),
                admission.id(),
                "紧急事项先行进入社区，逾期未补办准入手续",
                "papers:" + admission.id()));
    }
}
