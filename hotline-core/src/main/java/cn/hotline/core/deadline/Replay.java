package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock counted again from its start: by its rule, then each move in the order it happened.
 *
 * @param warn when the yellow card is due, as far ahead after a move as before it
 * @param adjustments the moves with the moments they led to
 */
public record Replay(Instant due, @Nullable Instant warn, List<Adjustment> adjustments) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.ZONE);

    public Replay {
        adjustments = List.copyOf(adjustments);
    }

    public static Replay of(Instant start, DeadlineRule rule, List<ClockMove> moves, WorkingCalendar calendar) {
        Instant due = rule.span().due(start, calendar);
        Replay replay = new Replay(due, rule.warning().at(start, due, rule.span(), calendar), List.of());
        for (ClockMove move : moves) {
            replay = switch (move) {
                case ClockMove.Extended extended -> replay.extended(start, extended, calendar);
                case ClockMove.Shelved shelved -> replay.resumed(shelved, calendar);
                case ClockMove.Merged merged -> replay.merged(start, merged, calendar);
            };
        }
        return replay;
    }

    /** Working time left at a moment; none when it was late by then. */
    static Duration left(Instant moment, Instant due, WorkingCalendar calendar) {
        Duration left = calendar.workingTimeBetween(moment, due);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Replay extended(Instant start, ClockMove.Extended extended, WorkingCalendar calendar) {
        Instant later = calendar.closeOfBusinessAfterWorkingDays(due, extended.workingDays());
        String basis = extended.workingDays() + "个工作日，" + TIME.format(extended.grantedAt()) + "经热线中心同意";
        return then(later, start, new Adjustment.Extension(later, basis), calendar);
    }

    private Replay resumed(ClockMove.Shelved shelved, WorkingCalendar calendar) {
        Duration left = left(shelved.pausedAt(), due, calendar);
        Instant later = calendar.addWorkingDuration(shelved.resumedAt(), left);
        Adjustment adjustment = new Adjustment.Shelving(shelved.pausedAt(), shelved.resumedAt());
        return then(later, shelved.resumedAt(), adjustment, calendar);
    }

    private Replay merged(Instant start, ClockMove.Merged merged, WorkingCalendar calendar) {
        String basis = TIME.format(merged.at()) + (merged.left() ? "取消并单，恢复时限" : "并单，以最早一件的时限为准");
        return then(merged.due(), start, new Adjustment.Merging(merged.due(), basis), calendar);
    }

    private Replay then(Instant later, Instant notBefore, Adjustment adjustment, WorkingCalendar calendar) {
        List<Adjustment> all = new ArrayList<>(adjustments);
        all.add(adjustment);
        return new Replay(later, warningAhead(notBefore, later, calendar), all);
    }

    private @Nullable Instant warningAhead(Instant notBefore, Instant later, WorkingCalendar calendar) {
        if (warn == null) {
            return null;
        }
        Instant moment = calendar.leadBefore(later, calendar.workingTimeBetween(warn, due));
        return moment.isBefore(notBefore) ? notBefore : moment;
    }
}
