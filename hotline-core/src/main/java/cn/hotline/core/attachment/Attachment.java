package cn.hotline.core.attachment;

import java.time.Instant;

/**
 * A document of an order.
 *
 * @param kind found out from its content
 * @param size in bytes
 * @param unit code of the unit that handed it in
 */
public record Attachment(
        long id, String name, AttachmentKind kind, int size, String addedByName, String unit, Instant addedAt) {}
