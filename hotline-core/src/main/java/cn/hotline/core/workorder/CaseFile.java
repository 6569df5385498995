package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Units;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order with everything a command may have to look at: its assignments, clocks and proceedings. */
public record CaseFile(
        WorkOrder order, List<Assignment> assignments, List<DeadlineClock> clocks, List<Proceeding> proceedings) {

    public CaseFile {
        assignments = List.copyOf(assignments);
        clocks = List.copyOf(clocks);
        proceedings = List.copyOf(proceedings);
    }

    /** Staff of the centre see every order; a unit those in which it, or a unit below it, leads, helps or led. */
    public boolean isVisibleTo(Actor actor, Units units) {
        if (actor.cityWide()) {
            return true;
        }
        if (actor.isCitizen()) {
            return actor.equals(Actor.citizen(order.number().text()));
        }
        String unit = actor.unit();
        return unit != null && assignments.stream().anyMatch(part -> units.isAtOrBelow(part.unit(), unit));
    }

    public @Nullable Assignment assignment(int no) {
        return assignments.stream().filter(part -> part.no() == no).findFirst().orElse(null);
    }

    /** The unit that leads, or led before the order came back to the centre. */
    public @Nullable String lastLead() {
        if (order.leadUnit() != null) {
            return order.leadUnit();
        }
        return assignments.stream()
                .filter(part -> part.role() == AssignmentRole.LEAD)
                .map(Assignment::unit)
                .reduce((before, after) -> after)
                .orElse(null);
    }

    /** The part that the unit has in the order now, as lead or beside it. */
    public @Nullable Assignment openPartOf(@Nullable String unit) {
        return assignments.stream()
                .filter(part -> part.isOpen() && part.unit().equals(unit))
                .findFirst()
                .orElse(null);
    }

    /** Whether the unit answers for the order or a part of it, and not only helps: such a unit may ask others for help. */
    public boolean isAnsweredForBy(@Nullable String unit) {
        Assignment part = openPartOf(unit);
        return part != null && part.role() != AssignmentRole.CO_HANDLER;
    }

    public @Nullable Proceeding proceeding(int no) {
        return proceedings.stream()
                .filter(proceeding -> proceeding.no() == no)
                .findFirst()
                .orElse(null);
    }

    public @Nullable DeadlineClock clock(int no) {
        return clocks.stream().filter(clock -> clock.no() == no).findFirst().orElse(null);
    }

    /** A request for more time lapses with the deadline, also while no sweep has come to write that down. */
    public ProceedingState stateOf(Proceeding proceeding, Instant now) {
        DeadlineClock work = workClock();
        boolean lapsed = proceeding.state() == ProceedingState.REQUESTED && work != null && work.isOverdue(now);
        return lapsed ? ProceedingState.LAPSED : proceeding.state();
    }

    /** An urgent order whose appellant has to hear on the same day how it stands, and has not yet. */
    public boolean owesFeedback() {
        return clocks.stream().anyMatch(clock -> clock.kind() == ClockKind.FEEDBACK && clock.isOpen());
    }

    /** The present lead's own assignment; null while the order is at the centre. */
    public @Nullable Assignment leadAssignment() {
        return assignments.stream()
                .filter(part -> part.role() == AssignmentRole.LEAD && part.endedAt() == null)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The clock of the work itself, rehandling or closure, that is not stopped; null when the work is done. */
    public @Nullable DeadlineClock workClock() {
        return clocks.stream()
                .filter(clock -> clock.isOpen()
                        && clock.assignmentNo() == 0
                        && clock.kind().isHandlingTime())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
