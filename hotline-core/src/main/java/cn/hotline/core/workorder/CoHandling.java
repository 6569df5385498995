package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import java.util.Objects;

/** A co-handler's own part: its sign-for, its feedback, its clock. */
final class CoHandling {

    private CoHandling() {}

    static void apply(CaseDraft d, Command.OnAssignment command) {
        d.assignments.change(part -> part.no() == command.assignment(), part -> changed(d, part, command));
    }

    private static Assignment changed(CaseDraft d, Assignment part, Command.OnAssignment command) {
        return switch (command) {
            case Command.CoSignFor c -> {
                stop(d, part, ClockKind.SIGN);
                yield part.signed(d.now);
            }
            case Command.CoFeedback c -> part.fedBack(d.now);
            case Command.CoComplete c -> {
                stop(d, part, ClockKind.CLOSE);
                yield part.done(d.now);
            }
            case Command.CoRequestRelease c -> {
                stop(d, part, ClockKind.SIGN);
                d.startClock(ClockKind.DECISION, part.decidesRelease(), part.no());
                yield part.inStatus(AssignmentStatus.RELEASE_REVIEW);
            }
            case Command.DecideRelease c -> {
                stop(d, part, ClockKind.DECISION);
                yield d.assignmentTo == AssignmentStatus.RELEASED
                        ? d.endCo(part, AssignmentStatus.RELEASED)
                        : part.inStatus(Objects.requireNonNull(d.assignmentTo));
            }
        };
    }

    private static void stop(CaseDraft d, Assignment part, ClockKind kind) {
        d.stopClocks(CaseDraft.ofAssignment(part.no()).and(CaseDraft.ofKind(kind)));
    }
}
