package cn.hotline.core.workorder;

import cn.hotline.core.deadline.DeadlineClock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one accepted command changed of one order, ready to be written.
 *
 * @param order as it is from now on, its version already raised
 * @param appeal only for a new order
 * @param pastClocks clocks as they were before, where their rows will no longer tell
 * @param pastAssignments those that another unit holds from now on, as they were before
 * @param scope units that see the order from now on, the units above included
 * @param lostScope units that no longer do, because the one below them was dissolved
 * @param stateChanged false when the order stayed where it was, so that its scope rows need no update
 */
public record CaseChange(
        WorkOrder order,
        @Nullable Appeal appeal,
        boolean stateChanged,
        List<Assignment> assignments,
        List<Assignment> pastAssignments,
        List<DeadlineClock> clocks,
        List<DeadlineClock> pastClocks,
        List<Proceeding> proceedings,
        Set<String> scope,
        Set<String> lostScope,
        @Nullable CallbackRecord callback,
        @Nullable Dispute dispute,
        @Nullable CatalogueProposal proposal,
        HistoryEntry history) {

    /** The centre chose who is competent. */
    public boolean isDispatch() {
        return history.command() == CommandKind.DISPATCH;
    }

    /** Nothing happened but that one clock was acted on: of the order itself only version, next due and hash moved. */
    public boolean isByClock() {
        return Command.OnClock.class.isAssignableFrom(history.command().record());
    }
}
