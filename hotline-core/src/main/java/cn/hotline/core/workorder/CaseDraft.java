package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.dispatch.SuggestedUnit;
import cn.hotline.core.organisation.Actor;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A case file while one accepted command changes it, in the words of the trade. */
final class CaseDraft {

    final WorkOrder order;
    final State from;
    final State to;
    final Actor actor;
    final Instant now;
    final Numbered<Assignment> assignments;
    final Numbered<DeadlineClock> clocks;
    final Numbered<Proceeding> proceedings;
    final Set<String> newUnits = new LinkedHashSet<>();

    /** Dissolved, and nothing of the order is left with it. */
    @Nullable
    String lostUnit;

    @Nullable
    CallbackRecord callback;

    @Nullable
    Dispute dispute;

    @Nullable
    CatalogueProposal proposal;

    private @Nullable String remark;

    @Nullable
    AssignmentStatus assignmentTo;

    @Nullable
    ProceedingState proceedingTo;

    final WorkOrderPolicy policy;
    final DispatchCatalogue catalogue;

    private final Timekeeping time;

    CaseDraft(
            CaseFile file,
            State to,
            Actor actor,
            Instant now,
            Timekeeping time,
            WorkOrderPolicy policy,
            DispatchCatalogue catalogue) {
        this.order = file.order();
        this.from = file.order().state();
        this.to = to;
        this.actor = actor;
        this.now = now;
        this.time = time;
        this.policy = policy;
        this.catalogue = catalogue;
        this.assignments = new Numbered<>(file.assignments(), Assignment::no);
        this.clocks = new Numbered<>(file.clocks(), DeadlineClock::no);
        this.proceedings = new Numbered<>(file.proceedings(), Proceeding::no);
    }

    Timekeeping time() {
        return time;
    }

    // ---- clocks

    void startClock(ClockKind kind, @Nullable String unit, int assignmentNo) {
        clocks.put(time.start(clocks.next(), kind, unit, assignmentNo, order, now));
    }

    void stopClocks(Predicate<DeadlineClock> which) {
        clocks.change(which.and(DeadlineClock::isOpen), clock -> clock.stop(now));
    }

    void stopClock(ClockKind kind) {
        stopClocks(clock -> clock.kind() == kind && clock.assignmentNo() == 0);
    }

    void cancelClocks(Predicate<DeadlineClock> which) {
        clocks.change(which.and(DeadlineClock::isOpen), clock -> clock.cancel(now));
    }

    /** Counts for nobody from now on, however late it was. */
    void releaseClocks(Predicate<DeadlineClock> which) {
        clocks.change(which, clock -> clock.release(now));
    }

    static Predicate<DeadlineClock> ofNumber(int no) {
        return clock -> clock.no() == no;
    }

    static Predicate<DeadlineClock> ofAssignment(int no) {
        return clock -> clock.assignmentNo() == no;
    }

    static Predicate<DeadlineClock> ofKind(ClockKind kind) {
        return clock -> clock.kind() == kind;
    }

    /** Closure or rehandling of the order as a whole. */
    static boolean isWork(DeadlineClock clock) {
        return clock.assignmentNo() == 0 && clock.kind().isHandlingTime();
    }

    private static boolean isOwedByLead(DeadlineClock clock) {
        return isWork(clock) || clock.kind() == ClockKind.FEEDBACK;
    }

    // ---- assignments

    /** Names the unit that answers from now on; it has to sign for the order and to contact the appellant. */
    void assignLead(String unit) {
        endLead();
        assignments.change(
                part -> part.isOpen() && part.unit().equals(unit), part -> endCo(part, AssignmentStatus.ENDED));
        int no = assignments.next();
        assignments.put(Assignment.open(no, unit, AssignmentRole.LEAD, null, now));
        startClock(ClockKind.SIGN, unit, no);
        startClock(ClockKind.CONTACT, unit, no);
        newUnits.add(unit);
        order.leadUnit = unit;
        order.firstUnit = order.firstUnit == null ? unit : order.firstUnit;
        order.dispatchedAt = now;
        order.leads++;
        order.contactedAt = null;
        order.failedContacts = 0;
        chargeWorkTo(unit);
    }

    void assignCo(String unit, @Nullable String task) {
        assign(unit, AssignmentRole.CO_HANDLER, task, null);
    }

    /**
     * Adds a unit's part beside the lead's. One that has a part already goes on undisturbed, but whoever only helped and now
     * has to answer for itself begins anew.
     */
    void assign(String unit, AssignmentRole role, @Nullable String task, @Nullable String contract) {
        if (role == AssignmentRole.INDEPENDENT) {
            assignments.change(
                    part -> part.isOpen()
                            && part.role() == AssignmentRole.CO_HANDLER
                            && part.unit().equals(unit),
                    part -> endCo(part, AssignmentStatus.ENDED));
        }
        if (assignments.all().stream()
                .anyMatch(part -> part.isOpen() && part.unit().equals(unit))) {
            return;
        }
        int no = assignments.next();
        String under = contract == null ? time.units().get(unit).contract() : contract;
        assignments.put(
                Assignment.open(no, unit, role, task, now).askedBy(actor.cityWide() ? null : actor.unit(), under));
        startClock(ClockKind.SIGN, unit, no);
        startClock(ClockKind.CLOSE, unit, no);
        newUnits.add(unit);
    }

    /** The lead keeps reading what it once led, and answers for nothing any more. */
    void endLead() {
        assignments.change(part -> part.role() == AssignmentRole.LEAD && part.endedAt() == null, part -> {
            endDelegatesOf(part.unit());
            cancelClocks(ofAssignment(part.no()));
            return part.ended(part.isOpen() ? AssignmentStatus.ENDED : part.status(), now);
        });
        order.leadUnit = null;
        chargeWorkTo(null);
        Whistling.lapsed(this, call -> true);
    }

    void endCoHandlers() {
        assignments.change(
                part -> part.role() != AssignmentRole.LEAD && part.isOpen(),
                part -> endCo(part, AssignmentStatus.ENDED));
    }

    /** What a unit passed down was its own part; when that ends, theirs does. */
    private void endDelegatesOf(String unit) {
        assignments.change(
                part -> part.role() == AssignmentRole.DELEGATE && part.isOpen() && unit.equals(part.askedBy()),
                part -> endCo(part, AssignmentStatus.ENDED));
    }

    Assignment endCo(Assignment part, AssignmentStatus how) {
        endDelegatesOf(part.unit());
        cancelClocks(ofAssignment(part.no()));
        Whistling.lapsed(this, call -> part.unit().equals(call.unit()));
        return part.ended(how, now);
    }

    void changeLead(java.util.function.UnaryOperator<Assignment> how) {
        assignments.change(part -> part.role() == AssignmentRole.LEAD && part.endedAt() == null, how);
    }

    /** Whoever leads pays for the time that runs; before a dispatch nobody but the centre does. */
    private void chargeWorkTo(@Nullable String unit) {
        clocks.change(clock -> clock.isOpen() && isOwedByLead(clock), clock -> time.charge(clock, unit, now));
    }

    /** Whom the dispatch catalogue in force names for the matter before all others. */
    @Nullable
    String catalogueUnit() {
        return catalogue.suggest(order.categoryCode, order.type.name(), order.whereabouts(), time.units()).stream()
                .findFirst()
                .map(SuggestedUnit::unit)
                .orElse(null);
    }

    // ---- ends

    void end(@Nullable Closure closure) {
        order.endedAt = now;
        order.closure = closure;
    }

    /** The reply was accepted: call the citizen, or close at once where no callback is due. */
    void afterAcceptedReply() {
        if (to == State.CALLBACK) {
            startClock(ClockKind.CALLBACK, null, 0);
            order.callbackAttempts = 0;
            order.firstAttemptAt = null;
            order.lastAttemptAt = null;
        } else if (to == State.CLOSED) {
            end(Closure.NO_CALLBACK);
        }
    }

    // ---- proceedings

    void open(
            ProceedingKind kind,
            ProceedingState state,
            @Nullable String unit,
            @Nullable Integer workingDays,
            @Nullable WhistleCall call) {
        proceedings.put(
                new Proceeding(proceedings.next(), kind, state, unit, workingDays, actor.ref(), now, null, null, call));
    }

    /** What nobody decided in time is decided by that; the history says so beside whatever made it lapse. */
    void lapseExtensions() {
        proceedings.change(p -> p.kind() == ProceedingKind.EXTENSION && p.state() == ProceedingState.REQUESTED, p -> {
            remark("第" + p.no() + "项延期申请未经审批，已失效");
            return p.moved(ProceedingState.LAPSED, Actor.system().ref(), now);
        });
    }

    void remark(String words) {
        remark = remark == null ? words : remark + "；" + words;
    }

    /** The actor's note, with what the desk has to add to it. */
    @Nullable
    String noteWith(@Nullable String note) {
        if (remark == null) {
            return note;
        }
        return note == null ? remark : note + "；" + remark;
    }

    /** The earliest deadline that somebody still has to meet. */
    @Nullable
    Instant nextDue() {
        return clocks.all().stream()
                .filter(clock -> clock.isOpen()
                        && clock.status() != ClockStatus.PAUSED
                        && !clock.kind().isAlarm())
                .map(DeadlineClock::dueAt)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
