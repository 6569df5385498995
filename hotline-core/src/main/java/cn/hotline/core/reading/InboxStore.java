package cn.hotline.core.reading;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lists in two bounded steps: ids from an index, newest first, then the orders of those ids that fit. */
public interface InboxStore {

    /**
     * Which index gives the ids.
     *
     * @param unit of the scope, null for the whole city
     * @param type with a state and for the whole city only
     * @param urgency likewise, and not together with a type
     * @param below ids smaller than this one
     * @param limit how many ids
     */
    record Window(
            @Nullable String unit,
            @Nullable State state,
            @Nullable AppealType type,
            @Nullable Urgency urgency,
            long below,
            int limit) {}

    /** What no index of the window narrowed. @param categories empty for all */
    record Sieve(
            @Nullable AppealType type,
            @Nullable Urgency urgency,
            Set<String> categories,
            @Nullable ClockKind clockKind,
            @Nullable ClockStatus clockStatus,
            @Nullable Instant dueBefore) {

        boolean letsAllThrough() {
            return type == null
                    && urgency == null
                    && categories.isEmpty()
                    && clockKind == null
                    && clockStatus == null
                    && dueBefore == null;
        }
    }

    /** An order for a list; the appellant's ciphertexts serve to keep a sealed name out of the title. */
    record Row(
            long id,
            int version,
            State state,
            AppealType type,
            Urgency urgency,
            String title,
            String categoryCode,
            @Nullable String districtCode,
            @Nullable String leadUnit,
            boolean sealed,
            Instant registeredAt,
            @Nullable Instant repliedAt,
            @Nullable Instant nextDueAt,
            int members,
            byte @Nullable [] appellantName,
            byte @Nullable [] appellantPhone) {}

    /** Ids of the window, descending. */
    List<Long> window(Window window);

    /** Those of the ids that fit, descending. */
    List<Long> sift(List<Long> ids, Sieve sieve);

    /** Descending; at most a page of ids. */
    List<Row> rows(List<Long> ids);

    /** Orders of one caller, newest first. */
    List<Long> ofCaller(byte[] callerIndex, long below, int limit);
}
