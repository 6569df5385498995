package cn.hotline.core.attachment;

import cn.hotline.core.workorder.Attachments;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps documents in MySQL, beside the orders they belong to. */
public interface AttachmentStore extends Attachments {

    /** A document on its way in; @param sha256 of the content: the same one handed in again by the unit is the same document. */
    record Added(
            long workOrder,
            String name,
            AttachmentKind kind,
            int size,
            byte[] sha256,
            byte[] content,
            String addedBy,
            String addedByName,
            String unit,
            Instant addedAt) {}

    /** A document with all its bytes. */
    record Content(Attachment attachment, byte[] bytes) {}

    /** Adds nothing when the unit handed in the same content before. */
    void add(Added added);

    @Nullable
    Attachment find(long workOrder, String unit, byte[] sha256);

    /** Oldest first, at most {@code limit}. */
    List<Attachment> all(long workOrder, int limit);

    @Nullable
    Content content(long workOrder, long id);
}
