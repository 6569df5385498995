package cn.hotline.core.reading;

import cn.hotline.core.reminder.AppellantNotice;
import cn.hotline.core.workorder.Appeal;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.HistoryEntry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is not needed to decide commands, and pages of orders. */
public interface ReadingStore {

    @Nullable
    Appeal appeal(long id);

    /** Oldest first, at most {@code limit}. */
    List<HistoryEntry> history(long id, int limit);

    /** Requests to return the order, oldest first, at most {@code limit}. */
    List<ReturnRow> returns(long id, int limit);

    /** Entries of the kinds, oldest first, at most {@code limit}. */
    List<HistoryEntry> entries(long id, Set<CommandKind> kinds, int limit);

    /** What the appellant was told, oldest first, at most {@code limit}. */
    List<AppellantNotice> told(long id, int limit);

    /** The latest entry of one of the kinds, up to a version. */
    @Nullable
    HistoryEntry latest(long id, Set<CommandKind> kinds, int version);
}
