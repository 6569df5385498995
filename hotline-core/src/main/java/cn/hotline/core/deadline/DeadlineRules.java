package cn.hotline.core.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of the rules of all clocks, immutable, and the clocks they start. */
public final class DeadlineRules {
    private final int version;
    private final Map<ClockKind, RuleTree> trees = new EnumMap<>(ClockKind.class);
    private final Map<String, DeadlineRule> byId = new HashMap<>();

    /** @throws IllegalArgumentException when two rules have the same id, or the same kind and conditions */
    public DeadlineRules(int version, Collection<DeadlineRule> rules) {
        this.version = version;
        for (DeadlineRule rule : rules) {
            DeadlineRule twin =
                    trees.computeIfAbsent(rule.kind(), _ -> new RuleTree()).put(rule);
            if (twin != null || byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two deadline rules in one place: " + rule);
            }
        }
    }

    public int version() {
        return version;
    }

    /** The most specific rule that applies, see {@link RuleTree}; null when there is none. */
    public @Nullable DeadlineRule find(ClockKind kind, Matter matter) {
        RuleTree tree = trees.get(kind);
        return tree == null ? null : tree.find(matter);
    }

    /**
     * The most specific rule that applies.
     *
     * @throws IllegalArgumentException when there is none: for FEEDBACK when not urgent, and for RESUME, which has a planned
     *     moment instead
     */
    public DeadlineRule ruleFor(ClockKind kind, Matter matter) {
        DeadlineRule rule = find(kind, matter);
        if (rule == null) {
            throw new IllegalArgumentException("no deadline rule for " + kind + " of " + matter);
        }
        return rule;
    }

    /**
     * The rule that a clock was started by; these must be the rules of the clock's version.
     *
     * @throws IllegalArgumentException when no rule has its id
     */
    public DeadlineRule ruleOf(DeadlineClock clock) {
        if (clock.kind().isAlarm()) {
            return planned(clock.kind(), clock.dueAt());
        }
        DeadlineRule rule = byId.get(clock.ruleId());
        if (rule == null) {
            throw new IllegalArgumentException("no deadline rule named " + clock.ruleId() + " in version " + version);
        }
        return rule;
    }

    /** Whether clocks of that rule run at any hour of any day; false of a rule that is not known. */
    public boolean atAnyHour(String ruleId) {
        DeadlineRule rule = byId.get(ruleId);
        return rule != null && !rule.span().followsCalendar();
    }

    /** A running clock by {@link #ruleFor}; the parameters are those of {@link DeadlineClock}. */
    public DeadlineClock start(
            int no,
            ClockKind kind,
            @Nullable String unit,
            int assignmentNo,
            Matter matter,
            Instant now,
            WorkingCalendar calendar) {
        return DeadlineClock.start(no, ruleFor(kind, matter), version, unit, assignmentNo, now, calendar);
    }

    /** A running RESUME clock of the order itself, due at the planned moment. */
    public DeadlineClock startPlanned(
            int no, @Nullable String unit, Instant now, Instant due, WorkingCalendar calendar) {
        return DeadlineClock.start(no, planned(ClockKind.RESUME, due), version, unit, 0, now, calendar);
    }

    private static DeadlineRule planned(ClockKind kind, Instant due) {
        return new DeadlineRule(
                kind,
                "resume.planned",
                RuleMatch.EVERYTHING,
                new Span.AtInstant(due),
                new Warning.None(),
                "挂账审批确定的恢复办理时间");
    }
}
