package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.CommandKind.*;
import static cn.hotline.core.workorder.State.*;
import static cn.hotline.core.workorder.machine.CallbackRules.*;
import static cn.hotline.core.workorder.machine.CourseRules.*;
import static cn.hotline.core.workorder.machine.DispatchRules.*;
import static cn.hotline.core.workorder.machine.MergeRules.*;
import static cn.hotline.core.workorder.machine.PeopleRules.*;
import static cn.hotline.core.workorder.machine.RefusalRules.*;
import static cn.hotline.core.workorder.machine.ReplyRules.*;
import static cn.hotline.core.workorder.machine.ReturnRules.*;

import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.State;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.statemachine.config.StateMachineFactory;

/**
 * The life of a work order: the one definition of what is legal. Permitted commands, refusals, diagrams and tests are all
 * read from the machine this builds.
 */
public final class WorkOrderMachineConfiguration {

    private static final Rule[] UNITS_NAMED = {
        LEAD_UNIT_CAN_HANDLE, PARTNER_NEVER_LEADS, CO_HANDLERS_CAN_HANDLE, INDEPENDENT_UNITS_CAN_HANDLE, UNDER_CONTRACT
    };

    private static final Set<State> IN_HANDS = Arrays.stream(State.values())
            .filter(State::isInHands)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));

    private WorkOrderMachineConfiguration() {}

    public static StateMachineFactory<State, CommandKind> factory() {
        return Transitions.factory(REGISTERED, State.class, WorkOrderMachineConfiguration::define);
    }

    private static void define(Transitions<State, CommandKind> t) throws Exception {
        atTheCentre(t);
        returning(t);
        refusing(t);
        handling(t);
        replying(t);
        callingBack(t);
        offCourse(t);
        BesideTheCourse.define(t, IN_HANDS);
    }

    private static void atTheCentre(Transitions<State, CommandKind> t) throws Exception {
        t.move(REGISTERED, ANSWER_DIRECTLY, CLOSED, MAY_ANSWER_DIRECTLY);
        t.move(REGISTERED, DECLINE, DECLINED);
        t.move(REGISTERED, DISPATCH, DISPATCHED, with(UNITS_NAMED, NAMES_ARBITRATED_UNIT));
        t.move(DISPATCHED, RECALL, REGISTERED, BY_CENTRE, ARBITRATION_BINDS);
        for (State state : EnumSet.of(DISPATCHED, HANDLING, REPLY_REVIEW, SHELVED)) {
            t.move(state, REASSIGN, DISPATCHED, with(UNITS_NAMED, BY_CENTRE, OTHER_LEAD_UNIT, ARBITRATION_BINDS));
        }
    }

    /** A task that a community leads goes back to the centre; one that it only shares leaves its unit where it was. */
    private static void refusing(Transitions<State, CommandKind> t) throws Exception {
        for (State state : EnumSet.of(DISPATCHED, RETURN_REVIEW, HANDLING)) {
            t.move(state, REFUSE_TASK, REGISTERED, REFUSER_LEADS, REFUSED_BY_COMMUNITY, HAS_A_PART, TASK_NOT_ADMITTED);
        }
        for (State state :
                EnumSet.of(REGISTERED, DISPATCHED, RETURN_REVIEW, HANDLING, REPLY_REVIEW, CALLBACK, SHELVED, CLOSED)) {
            t.stay(state, REFUSE_TASK, REFUSER_LEADS.not(), REFUSED_BY_COMMUNITY, HAS_A_PART, TASK_NOT_ADMITTED);
        }
    }

    private static void returning(Transitions<State, CommandKind> t) throws Exception {
        t.move(
                DISPATCHED,
                REQUEST_RETURN,
                RETURN_REVIEW,
                BY_LEAD_UNIT,
                WITHIN_RETURN_WINDOW,
                NOT_ARBITRATED,
                COMPETENT_UNIT_IS_ANOTHER);
        t.move(
                HANDLING,
                REQUEST_RETURN,
                RETURN_REVIEW,
                BY_LEAD_UNIT,
                WITHIN_RETURN_WINDOW,
                NOT_ARBITRATED,
                COMPETENT_UNIT_IS_ANOTHER);
        t.move(RETURN_REVIEW, APPROVE_RETURN, REGISTERED, BY_CENTRE, RETURNS_WITHIN_CAP);
        t.move(RETURN_REVIEW, REASSIGN, DISPATCHED, with(UNITS_NAMED, BY_CENTRE, OTHER_LEAD_UNIT, RETURNS_WITHIN_CAP));
        t.move(RETURN_REVIEW, REJECT_RETURN, HANDLING, BY_CENTRE, RETURNS_WITHIN_CAP);
        t.move(RETURN_REVIEW, ARBITRATE, DISPATCHED, with(UNITS_NAMED, BY_SUPERVISOR, RETURNS_OVER_CAP));
    }

    private static void handling(Transitions<State, CommandKind> t) throws Exception {
        t.move(DISPATCHED, SIGN_FOR, HANDLING, BY_LEAD_UNIT);
        // contact and feedback are owed while the work itself rests, and their clocks run
        for (State state : EnumSet.of(DISPATCHED, RETURN_REVIEW, HANDLING, SHELVED)) {
            t.stay(state, RECORD_CONTACT, MAY_CONTACT);
            t.stay(state, GIVE_FEEDBACK, BY_LEAD_UNIT);
        }
        for (State state : EnumSet.of(DISPATCHED, HANDLING, SHELVED)) {
            t.stay(state, EXCUSE_FEEDBACK, URGENT, FEEDBACK_STILL_OWED);
        }
        for (State state : EnumSet.of(DISPATCHED, HANDLING)) {
            t.stay(
                    state,
                    ADD_HANDLER,
                    BY_CENTRE_OR_ANSWERING_UNIT,
                    ADDED_UNIT_CAN_HANDLE,
                    UNDER_CONTRACT,
                    ASKED_WITHIN_OWN_DISTRICT);
            t.stay(state, PASS_DOWN, HOLDS_A_PART, PASSED_TO_UNIT_BELOW, PASSED_TO_NEW_UNIT);
        }
    }

    private static void replying(Transitions<State, CommandKind> t) throws Exception {
        t.move(
                HANDLING,
                SUBMIT_REPLY,
                REPLY_REVIEW,
                REVIEW_DUE,
                BY_LEAD_UNIT,
                CONTACT_MADE_OR_WAIVED,
                UNSOLVED_HAS_REASON,
                WhistleRules.ALL_SCORED);
        t.move(
                HANDLING,
                SUBMIT_REPLY,
                CALLBACK,
                REVIEW_DUE.not(),
                CALLBACK_DUE,
                BY_LEAD_UNIT,
                CONTACT_MADE_OR_WAIVED,
                UNSOLVED_HAS_REASON,
                WhistleRules.ALL_SCORED);
        t.move(
                HANDLING,
                SUBMIT_REPLY,
                CLOSED,
                REVIEW_DUE.not(),
                CALLBACK_DUE.not(),
                BY_LEAD_UNIT,
                CONTACT_MADE_OR_WAIVED,
                UNSOLVED_HAS_REASON,
                WhistleRules.ALL_SCORED);
        t.move(REPLY_REVIEW, APPROVE_REPLY, CALLBACK, CALLBACK_DUE, BY_CENTRE, NOT_THE_AUTHOR);
        t.move(REPLY_REVIEW, APPROVE_REPLY, CLOSED, CALLBACK_DUE.not(), BY_CENTRE, NOT_THE_AUTHOR);
        t.move(REPLY_REVIEW, REJECT_REPLY, HANDLING, BY_CENTRE, NOT_THE_AUTHOR);
    }

    private static void callingBack(Transitions<State, CommandKind> t) throws Exception {
        t.move(CALLBACK, RECORD_CALLBACK, CLOSED, REACHED, ACCEPTED, NOT_BY_HANDLING_UNIT, ANSWERS_COMPLETE);
        t.move(
                CALLBACK,
                RECORD_CALLBACK,
                DISPATCHED,
                REACHED,
                ACCEPTED.not(),
                MAY_REHANDLE,
                NOT_BY_HANDLING_UNIT,
                ANSWERS_COMPLETE,
                REHANDLING_UNIT_CAN_HANDLE,
                NAMES_ARBITRATED_UNIT);
        t.move(
                CALLBACK,
                RECORD_CALLBACK,
                CLOSED,
                REACHED,
                ACCEPTED.not(),
                MAY_REHANDLE.not(),
                NOT_BY_HANDLING_UNIT,
                ANSWERS_COMPLETE);
        t.move(CALLBACK, RECORD_CALLBACK, CLOSED, REACHED.not(), LAST_ATTEMPT, NOT_BY_HANDLING_UNIT, ATTEMPTS_APART);
        t.stay(CALLBACK, RECORD_CALLBACK, REACHED.not(), LAST_ATTEMPT.not(), NOT_BY_HANDLING_UNIT, ATTEMPTS_APART);
    }

    private static void offCourse(Transitions<State, CommandKind> t) throws Exception {
        t.move(HANDLING, SHELVE, SHELVED, CLOSURE_NOT_BREACHED, PLANNED_DATE_AHEAD);
        t.move(SHELVED, RESUME, HANDLING, RESUME_DUE);
        for (State state : EnumSet.of(REGISTERED, DISPATCHED, RETURN_REVIEW, HANDLING, SHELVED)) {
            t.move(state, MERGE, MERGED, MAY_MERGE);
            t.move(MERGED, UNMERGE, state, mergedFrom(state));
        }
        t.move(MERGED, FOLLOW_LEAD, CALLBACK, CALLBACK_DUE);
        t.move(MERGED, FOLLOW_LEAD, CLOSED, CALLBACK_DUE.not());
        for (State state : IN_HANDS) {
            t.move(state, WITHDRAW, WITHDRAWN);
        }
        t.move(MERGED, WITHDRAW, WITHDRAWN);
        t.move(CLOSED, REOPEN, REGISTERED, WITHIN_REOPENING_TIME);
        t.move(DECLINED, REOPEN, REGISTERED, WITHIN_REOPENING_TIME);
        t.move(WITHDRAWN, REOPEN, REGISTERED, WITHIN_REOPENING_TIME);
    }

    private static Rule[] with(Rule[] rules, Rule... others) {
        return Stream.concat(Arrays.stream(others), Arrays.stream(rules)).toArray(Rule[]::new);
    }
}
