package cn.hotline.core.reading;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened to an order, oldest first.
 *
 * @param intact whether no row was changed, dropped, added or moved since it was written
 */
public record HistoryView(String number, boolean intact, List<Entry> entries) {

    public HistoryView {
        entries = List.copyOf(entries);
    }

    /** @param name of the person as it was then; @param unit the name of the person's unit, null for citizens and the system */
    public record By(String name, @Nullable String unit) {}

    /**
     * One accepted command.
     *
     * @param fields the command's own, without what the reader must not know
     * @param previousHash hexadecimal; null, like {@code hash}, where fields were withheld, because a hash over a text of
     *     which little is missing gives that little away
     */
    public record Entry(
            int version,
            String command,
            String label,
            @Nullable State from,
            State to,
            Instant at,
            By actor,
            Map<String, @Nullable Object> fields,
            @Nullable String note,
            @Nullable String previousHash,
            @Nullable String hash) {}
}
