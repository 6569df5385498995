package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.State.CALLBACK;
import static cn.hotline.core.workorder.State.CLOSED;
import static cn.hotline.core.workorder.State.DISPATCHED;
import static cn.hotline.core.workorder.State.HANDLING;
import static cn.hotline.core.workorder.State.MERGED;
import static cn.hotline.core.workorder.State.REGISTERED;
import static cn.hotline.core.workorder.State.REPLY_REVIEW;
import static cn.hotline.core.workorder.State.RETURN_REVIEW;
import static cn.hotline.core.workorder.State.SHELVED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Every order that has not ended has one answerable unit and one closure or rehandle clock that fits its state. */
final class Invariant {

    /** The clocks of the order itself that belong to one state, and run exactly in it. */
    private static final Map<ClockKind, State> OF_STATE = new EnumMap<>(Map.of(
            ClockKind.DISPATCH, REGISTERED,
            ClockKind.RETURN_DECISION, RETURN_REVIEW,
            ClockKind.REPLY_REVIEW, REPLY_REVIEW,
            ClockKind.CALLBACK, CALLBACK,
            ClockKind.RESUME, SHELVED));

    private static final Set<State> WITH_LEAD =
            EnumSet.of(DISPATCHED, RETURN_REVIEW, HANDLING, SHELVED, REPLY_REVIEW, CALLBACK);

    private Invariant() {}

    static void check(CaseFile file) {
        State state = file.order().state();
        leadAnswersAlone(file, state);
        workIsTimed(file, state);
        OF_STATE.forEach(
                (kind, home) -> assertThat(open(file, kind, 0)).as(kind.name()).hasSize(state == home ? 1 : 0));
        signAndContactFit(file, state);
        if (state.isEnded()) {
            nothingIsOwed(file, state);
        }
        coHandlersAreTimed(file, state);
        whistlesEndWithTheLead(file, state);
    }

    /** Whoever was called to come has a clock of its own until it came, and nobody waits for a street that left. */
    private static void whistlesEndWithTheLead(CaseFile file, State state) {
        for (Proceeding call : file.proceedings()) {
            if (call.isOpenWhistle() && state != MERGED) {
                assertThat(state).isIn(HANDLING, RETURN_REVIEW, SHELVED);
                assertThat(Objects.requireNonNull(call.call()).street())
                        .isEqualTo(file.order().leadUnit());
                DeadlineClock clock = file.clock(call.call().clock());
                assertThat(Objects.requireNonNull(clock).isOpen()).isEqualTo(call.state() == ProceedingState.SOUNDED);
            }
        }
        long waiting = file.proceedings().stream()
                .filter(p -> p.state() == ProceedingState.SOUNDED)
                .count();
        if (state != MERGED) {
            assertThat(open(file, ClockKind.CHECK_IN, 0)).hasSize((int) waiting);
        }
    }

    /** The centre in REGISTERED; from then on one lead, who after its reply waits for the centre. */
    private static void leadAnswersAlone(CaseFile file, State state) {
        List<Assignment> leads = file.assignments().stream()
                .filter(part -> part.role() == AssignmentRole.LEAD && part.endedAt() == null)
                .toList();
        if (state == REGISTERED) {
            assertThat(file.order().leadUnit()).isNull();
            assertThat(leads).isEmpty();
        } else if (WITH_LEAD.contains(state)) {
            assertThat(leads)
                    .extracting(Assignment::unit)
                    .containsExactly(file.order().leadUnit());
            boolean replied = state == REPLY_REVIEW || state == CALLBACK;
            assertThat(leads.getFirst().isOpen()).isNotEqualTo(replied);
        }
        assertThat(leads).hasSizeLessThanOrEqualTo(1);
    }

    private static void workIsTimed(CaseFile file, State state) {
        List<DeadlineClock> work =
                file.clocks().stream().filter(CaseDraft::isWork).toList();
        List<DeadlineClock> open = work.stream().filter(DeadlineClock::isOpen).toList();
        switch (state) {
            case REGISTERED, DISPATCHED, RETURN_REVIEW, HANDLING -> {
                assertThat(open).hasSize(1);
                assertThat(open.getFirst().status()).isIn(ClockStatus.RUNNING, ClockStatus.BREACHED);
                assertThat(open.getFirst().unit()).isEqualTo(file.order().leadUnit());
            }
            case SHELVED -> {
                assertThat(open).extracting(DeadlineClock::status).containsExactly(ClockStatus.PAUSED);
                assertThat(file.order().shelvedUntil()).isNotNull();
            }
            case REPLY_REVIEW, CALLBACK -> {
                assertThat(open).isEmpty();
                assertThat(work.getLast().status()).isIn(ClockStatus.MET, ClockStatus.BREACHED);
            }
            default -> assertThat(open).isEmpty();
        }
        if (state != SHELVED && state != MERGED) {
            assertThat(file.order().shelvedUntil()).isNull();
        }
    }

    /** The lead owes its signature until it signs, and contact until it replies or asks for return. */
    private static void signAndContactFit(CaseFile file, State state) {
        Assignment lead = file.leadAssignment();
        int no = lead == null ? -1 : lead.no();
        assertThat(open(file, ClockKind.SIGN, no)).hasSize(state == DISPATCHED ? 1 : 0);
        boolean inHands = state == DISPATCHED || state == RETURN_REVIEW || state == HANDLING || state == SHELVED;
        assertThat(open(file, ClockKind.CONTACT, no)).hasSizeLessThanOrEqualTo(inHands ? 1 : 0);
        assertThat(open(file, ClockKind.FEEDBACK, 0)).hasSizeLessThanOrEqualTo(1);
    }

    /** Co-handlers may finish after the order was closed; after any other end nobody owes anything. */
    private static void nothingIsOwed(CaseFile file, State state) {
        assertThat(file.clocks())
                .filteredOn(DeadlineClock::isOpen)
                .allMatch(clock -> state == CLOSED && isOfOpenCoHandler(file, clock.assignmentNo()));
        assertThat(file.proceedings())
                .filteredOn(proceeding -> state != MERGED && proceeding.kind() == ProceedingKind.EXTENSION)
                .noneMatch(proceeding -> proceeding.state() == ProceedingState.REQUESTED);
    }

    private static boolean isOfOpenCoHandler(CaseFile file, int no) {
        Assignment part = file.assignment(no);
        return part != null && part.role() != AssignmentRole.LEAD && part.isOpen();
    }

    private static void coHandlersAreTimed(CaseFile file, State state) {
        for (Assignment part : file.assignments()) {
            if (part.role() != AssignmentRole.LEAD) {
                assertThat(open(file, ClockKind.CLOSE, part.no()))
                        .as("closure clock of co-handler " + part.no())
                        .hasSize(part.isOpen() && state != MERGED ? 1 : 0);
            }
        }
    }

    private static List<DeadlineClock> open(CaseFile file, ClockKind kind, int assignmentNo) {
        return file.clocks().stream()
                .filter(clock -> clock.kind() == kind && clock.assignmentNo() == assignmentNo && clock.isOpen())
                .toList();
    }
}
