package cn.hotline.core.workorder;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.workorder.machine.Machines;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What somebody may do with an order now, as far as state, role and unit decide; the rules that look at a command's fields
 * and at the time may still refuse it. What the system issues is never listed.
 */
@Component
public class PermittedCommands {

    private static final Set<Role> UNIT_ROLES = EnumSet.of(Role.HANDLER, Role.UNIT_LEADER);

    private final Machines machines;
    private final UnitDirectory directory;
    private final Clerk clerk;
    private final Clock clock;

    PermittedCommands(Machines machines, UnitDirectory directory, Clerk clerk, Clock clock) {
        this.machines = machines;
        this.directory = directory;
        this.clerk = clerk;
        this.clock = clock;
    }

    public Set<CommandKind> of(CaseFile file, Actor actor) {
        Set<CommandKind> kinds = EnumSet.noneOf(CommandKind.class);
        for (CommandKind kind : machines.orderTable().eventsOf(file.order().state())) {
            if (kind.permits(actor) && isBusinessOf(kind, file, actor)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Whether the order may follow that one now, by every rule of a merge. */
    public boolean mayMerge(CaseFile file, CaseFile lead, Actor actor) {
        Command merge = new Command.Merge(lead.order().number().text());
        Instruction instruction =
                Instruction.of(file.order().number(), merge, actor, file.order().version());
        return of(file, actor).contains(CommandKind.MERGE) && clerk.lets(file, instruction, lead, clock.instant());
    }

    private boolean isBusinessOf(CommandKind kind, CaseFile file, Actor actor) {
        return switch (kind) {
            case CO_SIGN_FOR, CO_FEEDBACK, CO_COMPLETE, CO_REQUEST_RELEASE ->
                anyPart(kind, file, part -> part.unit().equals(actor.unit()));
            case DECIDE_RELEASE ->
                anyPart(
                        kind,
                        file,
                        part -> actor.ofCentre()
                                || (actor.unit() != null && actor.unit().equals(part.decidesRelease())));
            case REFUSE_TASK ->
                file.openPartOf(actor.unit()) != null
                        && directory.units().get(String.valueOf(actor.unit())).kind() == UnitKind.COMMUNITY;
            case PASS_DOWN ->
                file.openPartOf(actor.unit()) != null && directory.units().hasUnitsToPassTo(actor.unit());
            case APPROVE_EXTENSION, REJECT_EXTENSION, LIFT_SUPERVISION, DECIDE_CONTEST ->
                actor.ofCentre() && anyProceeding(kind, file, proceeding -> true);
            case ANSWER_SUPERVISION, CHECK_IN, PROPOSE_MEASURE, RECORD_ACTION, CONTEST_WHISTLE ->
                anyProceeding(kind, file, proceeding -> Objects.equals(proceeding.unit(), actor.unit()));
            case CONCLUDE_WHISTLE -> leads(file, actor) && anyProceeding(kind, file, proceeding -> true);
            case RECORD_CONTACT -> file.order().sealed() ? actor.ofCentre() : leads(file, actor);
            case ADD_HANDLER -> actor.ofCentre() || file.isAnsweredForBy(actor.unit());
            default ->
                UNIT_ROLES.containsAll(kind.roles()) ? leads(file, actor) : actor.cityWide() || actor.isCitizen();
        };
    }

    private boolean anyPart(CommandKind kind, CaseFile file, Predicate<Assignment> whose) {
        return file.assignments().stream()
                .filter(part -> part.role() != AssignmentRole.LEAD && whose.test(part))
                .anyMatch(part ->
                        machines.assignmentTable().eventsOf(part.status()).contains(kind));
    }

    private boolean anyProceeding(CommandKind kind, CaseFile file, Predicate<Proceeding> whose) {
        return file.proceedings().stream()
                .filter(whose)
                .anyMatch(proceeding -> machines.proceedingTable(proceeding.kind())
                        .eventsOf(proceeding.state())
                        .contains(kind));
    }

    private static boolean leads(CaseFile file, Actor actor) {
        return actor.unit() != null && actor.unit().equals(file.order().leadUnit());
    }
}
