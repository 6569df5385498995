package cn.hotline.core.reading;

import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.DeadlineRule;
import cn.hotline.core.deadline.Receipt;
import cn.hotline.core.deadline.Receipts;
import cn.hotline.core.deadline.Replay;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.ClockMoves;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.HistoryFields;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the receipts of an order's clocks, each by the calendar it was counted by and the moves in its history. */
@Component
final class ClockReading {

    private final Deadlines deadlines;
    private final Views views;
    private final HistoryFields fields;

    ClockReading(Deadlines deadlines, Views views, HistoryFields fields) {
        this.deadlines = deadlines;
        this.views = views;
        this.fields = fields;
    }

    List<ExplainedClock> explained(CaseFile file, List<HistoryEntry> history) {
        ClockMoves moves = new ClockMoves(history, file.proceedings(), fields);
        return file.clocks().stream().map(clock -> explained(clock, moves)).toList();
    }

    private ExplainedClock explained(DeadlineClock clock, ClockMoves moves) {
        DeadlineRule rule = ruleOf(clock);
        if (rule == null) {
            return new ExplainedClock(views.clock(clock), null, false);
        }
        WorkingCalendar calendar = deadlines.calendarOf(clock);
        Replay replay = Replay.of(clock.startedAt(), rule, moves.of(clock, rule, calendar), calendar);
        Receipt receipt = Receipts.explain(clock, rule, calendar, replay.adjustments());
        return new ExplainedClock(views.clock(clock), receipt, agrees(receipt));
    }

    private @Nullable DeadlineRule ruleOf(DeadlineClock clock) {
        try {
            return deadlines.rules(clock.ruleVersion()).ruleOf(clock);
        } catch (IllegalArgumentException noLongerKnown) {
            return null;
        }
    }

    private static boolean agrees(Receipt receipt) {
        try {
            return receipt.agrees();
        } catch (IllegalStateException notCovered) {
            return false;
        }
    }
}
