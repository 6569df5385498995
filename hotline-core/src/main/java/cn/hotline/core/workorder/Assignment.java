package cn.hotline.core.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unit's part in an order. assignedAt, contactedAt and doneAt are the unit's first-time receive, handle and reply.
 *
 * @param no number within the order, from 1
 */
public record Assignment(
        int no,
        String unit,
        AssignmentRole role,
        AssignmentStatus status,
        @Nullable String task,
        Instant assignedAt,
        @Nullable Instant signedAt,
        @Nullable Instant contactedAt,
        @Nullable Instant fedBackAt,
        @Nullable Instant doneAt,
        @Nullable Instant endedAt) {

    static Assignment open(int no, String unit, AssignmentRole role, @Nullable String task, Instant now) {
        return new Assignment(no, unit, role, AssignmentStatus.ASSIGNED, task, now, null, null, null, null, null);
    }

    public boolean isOpen() {
        return status == AssignmentStatus.ASSIGNED
                || status == AssignmentStatus.SIGNED
                || status == AssignmentStatus.RELEASE_REVIEW;
    }

    Assignment signed(Instant now) {
        return new Assignment(
                no, unit, role, AssignmentStatus.SIGNED, task, assignedAt, now, contactedAt, fedBackAt, null, null);
    }

    Assignment contacted(Instant now) {
        return contactedAt != null
                ? this
                : new Assignment(no, unit, role, status, task, assignedAt, signedAt, now, fedBackAt, doneAt, endedAt);
    }

    Assignment fedBack(Instant now) {
        return fedBackAt != null
                ? this
                : new Assignment(no, unit, role, status, task, assignedAt, signedAt, contactedAt, now, doneAt, endedAt);
    }

    Assignment inStatus(AssignmentStatus next) {
        return new Assignment(
                no, unit, role, next, task, assignedAt, signedAt, contactedAt, fedBackAt, doneAt, endedAt);
    }

    Assignment done(Instant now) {
        return new Assignment(
                no,
                unit,
                role,
                AssignmentStatus.DONE,
                task,
                assignedAt,
                signedAt,
                contactedAt,
                fedBackAt,
                now,
                endedAt);
    }

    /** The centre rejected the reply: the unit's part is open again as if it had not replied. */
    Assignment undone() {
        return new Assignment(
                no,
                unit,
                role,
                AssignmentStatus.SIGNED,
                task,
                assignedAt,
                signedAt,
                contactedAt,
                fedBackAt,
                null,
                null);
    }

    Assignment ended(AssignmentStatus how, Instant now) {
        return new Assignment(no, unit, role, how, task, assignedAt, signedAt, contactedAt, fedBackAt, doneAt, now);
    }
}
