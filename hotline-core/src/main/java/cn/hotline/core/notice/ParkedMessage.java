package cn.hotline.core.notice;

import java.time.Instant;

/** A message that was set aside after repeated failures, so that it holds up nothing behind it. */
public record ParkedMessage(
        long id,
        long workOrderId,
        int version,
        String event,
        Instant createdAt,
        int attempts,
        Instant parkedAt,
        String problem) {}
