package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.CommandKind.*;
import static cn.hotline.core.workorder.ProceedingState.*;
import static cn.hotline.core.workorder.machine.PeopleRules.BY_CENTRE;
import static cn.hotline.core.workorder.machine.PeopleRules.BY_LEAD_UNIT;
import static cn.hotline.core.workorder.machine.PeopleRules.BY_PROCEEDING_UNIT;
import static cn.hotline.core.workorder.machine.PeopleRules.NOT_THE_REQUESTER;
import static cn.hotline.core.workorder.machine.WhistleRules.CALLED_UNIT_OPEN;
import static cn.hotline.core.workorder.machine.WhistleRules.CAME;
import static cn.hotline.core.workorder.machine.WhistleRules.CONTESTED_ONCE;
import static cn.hotline.core.workorder.machine.WhistleRules.TIME_TO_COME_IS_OVER;
import static cn.hotline.core.workorder.machine.WhistleRules.UPHELD;

import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.ProceedingKind;
import cn.hotline.core.workorder.ProceedingState;
import org.springframework.statemachine.config.StateMachineFactory;

/**
 * The small machines beside the order, one for each kind of proceeding. A request for more time that nobody decided lapses
 * without a command of its own: with the deadline, or with whatever takes the work away.
 */
public final class ProceedingMachineConfiguration {

    private ProceedingMachineConfiguration() {}

    public static StateMachineFactory<ProceedingState, CommandKind> factory(ProceedingKind kind) {
        return switch (kind) {
            case EXTENSION ->
                Transitions.factory(REQUESTED, ProceedingState.class, t -> {
                    t.move(REQUESTED, APPROVE_EXTENSION, APPROVED, NOT_THE_REQUESTER);
                    t.move(REQUESTED, REJECT_EXTENSION, REJECTED, NOT_THE_REQUESTER);
                });
            case SUPERVISION ->
                Transitions.factory(OPEN, ProceedingState.class, t -> {
                    t.move(OPEN, ANSWER_SUPERVISION, ANSWERED, BY_PROCEEDING_UNIT);
                    t.move(ANSWERED, LIFT_SUPERVISION, LIFTED);
                });
            case WHISTLE ->
                Transitions.factory(SOUNDED, ProceedingState.class, t -> {
                    t.move(SOUNDED, CHECK_IN, CHECKED_IN, BY_PROCEEDING_UNIT, CALLED_UNIT_OPEN);
                    t.stay(CHECKED_IN, PROPOSE_MEASURE, BY_PROCEEDING_UNIT);
                    t.stay(CHECKED_IN, RECORD_ACTION, BY_PROCEEDING_UNIT);
                    t.move(SOUNDED, CONTEST_WHISTLE, CONTESTED, BY_PROCEEDING_UNIT, CONTESTED_ONCE);
                    t.move(CHECKED_IN, CONTEST_WHISTLE, CONTESTED, BY_PROCEEDING_UNIT, CONTESTED_ONCE);
                    t.move(CONTESTED, DECIDE_CONTEST, RELIEVED, UPHELD, BY_CENTRE);
                    t.move(CONTESTED, DECIDE_CONTEST, CHECKED_IN, UPHELD.not(), CAME, BY_CENTRE);
                    t.move(CONTESTED, DECIDE_CONTEST, SOUNDED, UPHELD.not(), CAME.not(), BY_CENTRE);
                    t.move(CHECKED_IN, CONCLUDE_WHISTLE, CONCLUDED, BY_LEAD_UNIT);
                    t.move(SOUNDED, CONCLUDE_WHISTLE, CONCLUDED, BY_LEAD_UNIT, TIME_TO_COME_IS_OVER);
                });
        };
    }
}
