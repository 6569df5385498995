package cn.hotline.core.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One accepted command, as kept for ever.
 *
 * @param fields the command's fields as JSON, byte for byte as hashed
 * @param requestHash keyed hash of the request that used the idempotency key
 * @param hash SHA-256 over this row and {@code previousHash}
 */
public record HistoryEntry(
        long workOrderId,
        int version,
        CommandKind command,
        @Nullable State from,
        State to,
        String actor,
        String actorName,
        @Nullable String actorUnit,
        Instant at,
        String fields,
        @Nullable String note,
        @Nullable String idempotencyKey,
        byte @Nullable [] requestHash,
        byte[] previousHash,
        byte[] hash) {}
