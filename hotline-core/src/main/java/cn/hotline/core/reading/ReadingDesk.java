package cn.hotline.core.reading;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.privacy.Glance;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.Outcome;
import cn.hotline.core.workorder.PermittedCommands;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where staff look at one order. Every look is logged in the same transaction; an order that is none of the reader's business
 * is answered like one that does not exist.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ReadingDesk {

    /** More commands than any order has seen; what lies beyond would show as a broken chain, not as silence. */
    private static final int HISTORY_LIMIT = 10_000;

    private static final int REASON_LENGTH = 2_000;

    private final CaseOpening opening;
    private final ReadingStore store;
    private final Replies replies;
    private final Views views;
    private final PermittedCommands permitted;
    private final HistoryReading histories;
    private final ClockReading clocks;
    private final PathReading paths;

    ReadingDesk(
            CaseOpening opening,
            ReadingStore store,
            Replies replies,
            Views views,
            PermittedCommands permitted,
            HistoryReading histories,
            ClockReading clocks,
            PathReading paths) {
        this.opening = opening;
        this.store = store;
        this.replies = replies;
        this.views = views;
        this.permitted = permitted;
        this.histories = histories;
        this.clocks = clocks;
        this.paths = paths;
    }

    /** @throws Refusal.WorkOrderNotFound when there is none that the reader may see */
    public WorkOrderView view(WorkOrderNumber number, Actor reader) {
        OpenedCase opened = look(number, reader);
        return view(opened, Standing.of(opened.order()), reader);
    }

    /**
     * After a command; a repeated request is shown the state and version that its first use led to.
     *
     * @throws Refusal.WorkOrderNotFound when the command took the order out of the reader's sight
     */
    public WorkOrderView after(Outcome outcome, Actor reader) {
        OpenedCase opened = look(outcome.number(), reader);
        return view(opened, outcome.replayed() ? Standing.of(outcome) : Standing.of(opened.order()), reader);
    }

    private OpenedCase look(WorkOrderNumber number, Actor reader) {
        OpenedCase opened = opening.open(number, reader);
        opening.log(number, reader, Glance.VIEW, null);
        return opened;
    }

    private WorkOrderView view(OpenedCase opened, Standing standing, Actor reader) {
        List<String> commands = permitted.of(opened.file(), reader).stream()
                .map(CommandKind::path)
                .toList();
        ReplyView reply = replies.latest(opened.order(), opened.discretion());
        Map<Integer, String> answers = replies.ofParts(opened.file(), opened.discretion());
        return views.of(opened, standing, reply, answers, commands);
    }

    /** @throws Refusal.WorkOrderNotFound when there is none that the reader may see */
    public HistoryView history(WorkOrderNumber number, Actor reader) {
        OpenedCase opened = opening.open(number, reader);
        opening.log(number, reader, Glance.HISTORY, null);
        return histories.of(opened, store.history(number.id(), HISTORY_LIMIT), reader);
    }

    /**
     * Where the order has been and how long.
     *
     * @throws Refusal.WorkOrderNotFound when there is none that the reader may see
     */
    public PathView path(WorkOrderNumber number, Actor reader) {
        OpenedCase opened = opening.open(number, reader);
        opening.log(number, reader, Glance.HISTORY, null);
        return paths.of(opened.file(), store.history(number.id(), HISTORY_LIMIT));
    }

    /**
     * Each clock with the receipt of its deadline.
     *
     * @throws Refusal.WorkOrderNotFound when there is none that the reader may see
     */
    public List<ExplainedClock> deadlines(WorkOrderNumber number, Actor reader) {
        OpenedCase opened = opening.open(number, reader);
        opening.log(number, reader, Glance.DEADLINES, null);
        List<HistoryEntry> history = store.history(number.id(), HISTORY_LIMIT);
        return clocks.explained(opened.file(), history);
    }

    /**
     * Who the appellant is, in plain, for those who have to speak with them: the centre's staff, and the lead unit's unless
     * the identity is sealed. The reason stays in the access log.
     *
     * @throws Refusal.WorkOrderNotFound when there is none that the reader may see
     * @throws Refusal.InvalidCommand without a reason
     * @throws RevealRefused when the reader has no right to know
     */
    public Identity reveal(WorkOrderNumber number, Actor reader, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal.InvalidCommand("reason", "required", "须填写查看诉求人信息的理由");
        }
        if (reason.codePointCount(0, reason.length()) > REASON_LENGTH) {
            throw new Refusal.InvalidCommand("reason", "too-long", "理由过长");
        }
        OpenedCase opened = opening.open(number, reader);
        if (!mayReveal(opened, reader)) {
            throw new RevealRefused();
        }
        opening.log(number, reader, Glance.REVEAL, reason);
        return opened.identity();
    }

    /** Logs that an order was shown beside another one, as among similar cases. */
    public void logSimilar(WorkOrderNumber number, Actor reader) {
        opening.log(number, reader, Glance.SIMILAR, null);
    }

    private static boolean mayReveal(OpenedCase opened, Actor reader) {
        if (reader.cityWide()) {
            return reader.ofCentre() || reader.has(Role.AGENT);
        }
        CaseFile file = opened.file();
        return !opened.discretion().hidesAppellant()
                && (reader.has(Role.HANDLER) || reader.has(Role.UNIT_LEADER))
                && Objects.equals(reader.unit(), file.order().leadUnit());
    }
}
