package cn.hotline.core.workorder.machine;

import static cn.hotline.core.workorder.AssignmentStatus.*;
import static cn.hotline.core.workorder.CommandKind.*;
import static cn.hotline.core.workorder.machine.PeopleRules.BY_ASSIGNED_UNIT;
import static cn.hotline.core.workorder.machine.PeopleRules.BY_WHO_DECIDES_RELEASE;
import static cn.hotline.core.workorder.machine.Rule.routing;

import cn.hotline.core.workorder.AssignmentStatus;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.CommandKind;
import org.springframework.statemachine.config.StateMachineFactory;

/** A part beside the lead's: signed for, fed back, done, or released by the centre or by whoever passed it down. */
public final class AssignmentMachineConfiguration {

    private static final Rule APPROVED = routing(
            "release-approved", f -> f.command(Command.DecideRelease.class).approved());

    private AssignmentMachineConfiguration() {}

    public static StateMachineFactory<AssignmentStatus, CommandKind> factory() {
        return Transitions.factory(ASSIGNED, AssignmentStatus.class, t -> {
            t.move(ASSIGNED, CO_SIGN_FOR, SIGNED, BY_ASSIGNED_UNIT);
            t.stay(SIGNED, CO_FEEDBACK, BY_ASSIGNED_UNIT);
            t.move(SIGNED, CO_COMPLETE, DONE, BY_ASSIGNED_UNIT);
            t.move(ASSIGNED, CO_REQUEST_RELEASE, RELEASE_REVIEW, BY_ASSIGNED_UNIT);
            t.move(SIGNED, CO_REQUEST_RELEASE, RELEASE_REVIEW, BY_ASSIGNED_UNIT);
            t.move(RELEASE_REVIEW, DECIDE_RELEASE, RELEASED, APPROVED, BY_WHO_DECIDES_RELEASE);
            t.move(RELEASE_REVIEW, DECIDE_RELEASE, SIGNED, APPROVED.not(), BY_WHO_DECIDES_RELEASE);
        });
    }
}
