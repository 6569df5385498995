package cn.hotline.core.workorder.machine;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.AdmissionGate;
import cn.hotline.core.workorder.Assignment;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Proceeding;
import cn.hotline.core.workorder.WorkOrder;
import cn.hotline.core.workorder.WorkOrderPolicy;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at. Everything was read before the machine is asked, so that rules are pure.
 *
 * @param target the order to merge into; null for other commands, or when there is no such order
 * @param ruling of a community that refuses its task; null for other commands
 */
public record Facts(
        CaseFile file,
        Command command,
        Actor actor,
        Instant now,
        Units units,
        WorkingCalendar calendar,
        WorkOrderPolicy policy,
        @Nullable CaseFile target,
        AdmissionGate.@Nullable TaskRuling ruling) {

    public WorkOrder order() {
        return file.order();
    }

    <C extends Command> C command(Class<C> type) {
        return type.cast(command);
    }

    /** The assignment a co-handler's command names; the desk has made sure that it exists. */
    Assignment assignment() {
        return Objects.requireNonNull(
                file.assignment(command(Command.OnAssignment.class).assignment()));
    }

    /** The proceeding a command names; the desk has made sure that it exists. */
    Proceeding proceeding() {
        return Objects.requireNonNull(
                file.proceeding(command(Command.OnProceeding.class).proceeding()));
    }
}
