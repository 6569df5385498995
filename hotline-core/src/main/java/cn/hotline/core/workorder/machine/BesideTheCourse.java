package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.CommandKind.*;
import static cn.hotline.core.workorder.State.*;
import static cn.hotline.core.workorder.machine.CourseRules.*;
import static cn.hotline.core.workorder.machine.PeopleRules.*;
import static cn.hotline.core.workorder.machine.ProceedingRules.*;
import static cn.hotline.core.workorder.machine.WhistleRules.*;

import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.State;
import java.util.EnumSet;
import java.util.Set;

/** What does not move the order: facts added, co-handlers' parts, proceedings, clocks. */
final class BesideTheCourse {

    /** Co-handlers finish, and supervision goes on, even after the order was closed. */
    private static final Set<State> WITH_UNITS =
            EnumSet.of(DISPATCHED, RETURN_REVIEW, HANDLING, REPLY_REVIEW, CALLBACK, SHELVED, CLOSED);

    /** A unit's part may be waiting in any state but those that ended without one. */
    private static final Set<State> WITH_PARTS = EnumSet.complementOf(EnumSet.of(DECLINED, WITHDRAWN));

    private static final Set<State> WITH_CLOCKS =
            EnumSet.of(REGISTERED, DISPATCHED, RETURN_REVIEW, HANDLING, REPLY_REVIEW, CALLBACK, SHELVED, CLOSED);

    private BesideTheCourse() {}

    /** @param inHands the states in which somebody is at work on the order */
    static void define(Transitions<State, CommandKind> t, Set<State> inHands) throws Exception {
        facts(t, inHands);
        helping(t);
        whistling(t);
        extending(t);
        keepingTime(t);
    }

    private static void facts(Transitions<State, CommandKind> t, Set<State> inHands) throws Exception {
        for (State state : inHands) {
            t.stay(state, URGE);
            t.stay(state, SUPPLEMENT);
            t.stay(state, GAIN_MEMBER);
            t.stay(state, LOSE_MEMBER);
        }
        t.stay(CALLBACK, SUPPLEMENT);
        t.stay(MERGED, SUPPLEMENT);
        t.stay(CLOSED, NOTE_RECURRENCE);
        t.stay(CLOSED, WITHDRAW_RECURRENCE);
    }

    private static void helping(Transitions<State, CommandKind> t) throws Exception {
        for (State state : WITH_CLOCKS) { // while the lead's return is granted, the others still have their parts
            for (CommandKind command : EnumSet.range(CO_SIGN_FOR, DECIDE_RELEASE)) {
                t.stay(state, command);
            }
        }
        for (State state : WITH_UNITS) {
            t.stay(state, ANSWER_SUPERVISION);
            t.stay(state, LIFT_SUPERVISION);
            t.stay(state, OPEN_SUPERVISION, HAS_LEAD_UNIT);
        }
        for (State state : WITH_PARTS) {
            t.stay(state, SUCCEED_UNIT, DispatchRules.SUCCESSOR_CAN_HANDLE);
        }
    }

    /** A whistle needs a street that leads, and ends with its lead. */
    private static void whistling(Transitions<State, CommandKind> t) throws Exception {
        t.stay(
                HANDLING,
                SOUND_WHISTLE,
                WHISTLED_BY_TOWN,
                BY_LEAD_UNIT,
                NOT_TO_ONESELF,
                NAMED_ONCE,
                NOT_CALLED_ALREADY,
                DEPARTMENTS,
                UNITS_OPEN,
                WITHIN_REACH,
                SEVERAL_DEPARTMENTS,
                SCENE_IS_NEAR);
        for (State state : EnumSet.of(HANDLING, RETURN_REVIEW, SHELVED)) {
            for (CommandKind command : EnumSet.range(CHECK_IN, CONCLUDE_WHISTLE)) {
                t.stay(state, command);
            }
        }
    }

    private static void extending(Transitions<State, CommandKind> t) throws Exception {
        t.stay(HANDLING, REQUEST_EXTENSION, BY_LEAD_UNIT, BEFORE_DEADLINE, NONE_PENDING, WITHIN_EXTENSION_CAP);
        for (State state : EnumSet.of(HANDLING, RETURN_REVIEW)) {
            t.stay(state, APPROVE_EXTENSION, BY_CENTRE, EXTENSION_UNDECIDED, BEFORE_DEADLINE, SECOND_BY_SUPERVISOR);
            t.stay(state, REJECT_EXTENSION, BY_CENTRE, EXTENSION_UNDECIDED, BEFORE_DEADLINE);
        }
    }

    private static void keepingTime(Transitions<State, CommandKind> t) throws Exception {
        for (State state : WITH_CLOCKS) {
            t.stay(state, WARN_OF_DEADLINE, CLOCK_WARNING_DUE);
            t.stay(state, BREACH_DEADLINE, CLOCK_OVERDUE);
            t.stay(state, ESCALATE_DEADLINE, STEP_DUE);
            t.stay(state, RECOMPUTE_DEADLINES, CLOCKS_NOT_YET_RECOUNTED);
        }
    }
}
