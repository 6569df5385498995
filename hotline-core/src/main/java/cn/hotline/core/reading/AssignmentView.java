package cn.hotline.core.reading;

import cn.hotline.core.workorder.AssignmentRole;
import cn.hotline.core.workorder.AssignmentStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unit's part in an order; assignedAt, contactedAt and doneAt are its first-time receive, handle and reply.
 *
 * @param no number within the order, by which co-handler commands name it
 * @param askedBy the unit that passed it down or asked for the help; null when the centre named it
 * @param answer what a unit beside the lead said when it had done its part
 */
public record AssignmentView(
        int no,
        Named unit,
        AssignmentRole role,
        String roleLabel,
        AssignmentStatus status,
        String statusLabel,
        @Nullable String task,
        @Nullable Named askedBy,
        @Nullable String contract,
        Instant assignedAt,
        @Nullable Instant signedAt,
        @Nullable Instant contactedAt,
        @Nullable Instant fedBackAt,
        @Nullable Instant doneAt,
        @Nullable String answer,
        @Nullable Instant endedAt) {}
