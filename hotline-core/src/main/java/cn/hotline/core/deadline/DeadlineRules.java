package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule of every clock, by urgency and type, and the clocks they start. */
public final class DeadlineRules {
    private static final Span RETURN_WINDOW = new Span.WorkingDays(2);
    private static final Span URGENT_RETURN_WINDOW = new Span.CalendarTime(Duration.ofHours(2));

    private final Map<ClockKind, Map<DeadlineTier, DeadlineRule>> rules;
    private final Map<String, DeadlineRule> byId = new HashMap<>();

    private DeadlineRules(Map<ClockKind, Map<DeadlineTier, DeadlineRule>> rules) {
        this.rules = rules;
        rules.values().forEach(tiers -> tiers.values().forEach(rule -> byId.put(rule.id(), rule)));
    }

    public static DeadlineRules defaults() {
        return new DeadlineRules(DefaultRules.all());
    }

    /**
     * The rule of a kind.
     *
     * @param urgent for CHECK_IN: called for an emergency
     * @throws IllegalArgumentException for FEEDBACK when not urgent, and for RESUME, which has a planned moment instead
     */
    public DeadlineRule ruleFor(ClockKind kind, boolean urgent, boolean inquiry) {
        Map<DeadlineTier, DeadlineRule> tiers = rules.getOrDefault(kind, Map.of());
        DeadlineRule rule = tiers.get(DeadlineTier.of(urgent, inquiry));
        if (rule == null) {
            rule = tiers.get(DeadlineTier.STANDARD);
        }
        if (rule == null) {
            throw new IllegalArgumentException("no deadline rule for " + kind + (urgent ? ", urgent" : ", not urgent"));
        }
        return rule;
    }

    /**
     * The rule that a clock was started by.
     *
     * @throws IllegalArgumentException when no rule has its id
     */
    public DeadlineRule ruleOf(DeadlineClock clock) {
        if (clock.kind().isAlarm()) {
            return planned(clock.kind(), clock.dueAt());
        }
        DeadlineRule rule = byId.get(clock.ruleId());
        if (rule == null) {
            throw new IllegalArgumentException("no deadline rule named " + clock.ruleId());
        }
        return rule;
    }

    /** A running clock by {@link #ruleFor}; the parameters are those of {@link DeadlineClock}. */
    public DeadlineClock start(
            int no,
            ClockKind kind,
            @Nullable String unit,
            int assignmentNo,
            boolean urgent,
            boolean inquiry,
            Instant now,
            WorkingCalendar calendar) {
        return DeadlineClock.start(no, ruleFor(kind, urgent, inquiry), unit, assignmentNo, now, calendar);
    }

    /** A running RESUME clock of the order itself, due at the planned moment. */
    public DeadlineClock startPlanned(
            int no, @Nullable String unit, Instant now, Instant due, WorkingCalendar calendar) {
        return DeadlineClock.start(no, planned(ClockKind.RESUME, due), unit, 0, now, calendar);
    }

    /** How long after its dispatch a unit may ask for return: no clock, but a window (Shandong 2020). */
    public Span returnWindow(boolean urgent) {
        return urgent ? URGENT_RETURN_WINDOW : RETURN_WINDOW;
    }

    private static DeadlineRule planned(ClockKind kind, Instant due) {
        return new DeadlineRule(kind, "resume.planned", new Span.AtInstant(due), new Warning.None(), "挂账审批确定的恢复办理时间");
    }
}
