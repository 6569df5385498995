package cn.hotline.core.deadline;

import static cn.hotline.core.deadline.EscalationLevel.BULLETIN;
import static cn.hotline.core.deadline.EscalationLevel.DISPATCHER;
import static cn.hotline.core.deadline.EscalationLevel.HANDLER;
import static cn.hotline.core.deadline.EscalationLevel.SUPERVISOR;
import static cn.hotline.core.deadline.EscalationLevel.UNIT_LEADER;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is urged, and when, after a deadline was missed; every step is configuration ({@code hotline.escalation.*}). By
 * practice the handler is urged the day after the deadline, then the unit's leader, then the supervisor; a bulletin follows
 * after five more working days.
 *
 * @param ahead how long before the working day opens a step is taken, so that its notices are there at the opening
 * @param unit steps of a unit's clock that follows the working calendar
 * @param unitUrgent steps of a unit's clock that runs at any hour
 * @param centre steps of the centre's own clocks
 */
public record Escalation(
        Duration ahead,
        List<EscalationStep> unit,
        List<EscalationStep> unitUrgent,
        List<EscalationStep> centre,
        List<EscalationStep> centreUrgent) {

    private static final int MOST_STEPS = 10;
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Duration HOUR = Duration.ofHours(1);

    private static final List<EscalationStep> UNIT = List.of(
            EscalationStep.onWorkingDay(1, HANDLER),
            EscalationStep.onWorkingDay(2, UNIT_LEADER),
            EscalationStep.onWorkingDay(3, SUPERVISOR),
            EscalationStep.onWorkingDay(8, BULLETIN));
    private static final List<EscalationStep> UNIT_URGENT = List.of(
            EscalationStep.after(Duration.ZERO, HANDLER),
            EscalationStep.after(HALF_HOUR, UNIT_LEADER),
            EscalationStep.after(HOUR, SUPERVISOR));
    private static final List<EscalationStep> CENTRE =
            List.of(EscalationStep.onWorkingDay(1, DISPATCHER), EscalationStep.onWorkingDay(2, SUPERVISOR));
    private static final List<EscalationStep> CENTRE_URGENT =
            List.of(EscalationStep.after(Duration.ZERO, DISPATCHER), EscalationStep.after(HALF_HOUR, SUPERVISOR));

    /** What is not given is as usual; an empty list means that nobody is urged. */
    public Escalation(
            @Nullable Duration ahead,
            @Nullable List<EscalationStep> unit,
            @Nullable List<EscalationStep> unitUrgent,
            @Nullable List<EscalationStep> centre,
            @Nullable List<EscalationStep> centreUrgent) {
        this.ahead = ahead == null ? HALF_HOUR : ahead;
        this.unit = inOrder(unit == null ? UNIT : unit);
        this.unitUrgent = inOrder(unitUrgent == null ? UNIT_URGENT : unitUrgent);
        this.centre = inOrder(centre == null ? CENTRE : centre);
        this.centreUrgent = inOrder(centreUrgent == null ? CENTRE_URGENT : centreUrgent);
        if (this.ahead.isNegative() || this.ahead.compareTo(Duration.ofHours(6)) > 0) {
            throw new IllegalArgumentException("steps are taken at most six hours before the opening, not " + ahead);
        }
    }

    public static Escalation defaults() {
        return new Escalation(null, null, null, null, null);
    }

    /** @param anyHour whether the clock runs at any hour of any day */
    public List<EscalationStep> steps(@Nullable String chargedUnit, boolean anyHour) {
        if (chargedUnit == null) {
            return anyHour ? centreUrgent : centre;
        }
        return anyHour ? unitUrgent : unit;
    }

    private static List<EscalationStep> inOrder(List<EscalationStep> steps) {
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("at most " + MOST_STEPS + " steps, not " + steps.size());
        }
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i).follows(steps.get(i - 1))) {
                throw new IllegalArgumentException("steps use one measure and stand in order: " + steps);
            }
        }
        return List.copyOf(steps);
    }
}
