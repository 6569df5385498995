package cn.hotline.core.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unit's part in an order. assignedAt, contactedAt and doneAt are the unit's first-time receive, handle and reply.
 *
 * @param no number within the order, from 1
 * @param askedBy the unit that passed it down or asked for the help; null when the centre named it
 * @param contract reference of the contract that a social organisation helps under (A32)
 */
public record Assignment(
        int no,
        String unit,
        AssignmentRole role,
        AssignmentStatus status,
        @Nullable String task,
        @Nullable String askedBy,
        @Nullable String contract,
        Instant assignedAt,
        @Nullable Instant signedAt,
        @Nullable Instant contactedAt,
        @Nullable Instant fedBackAt,
        @Nullable Instant doneAt,
        @Nullable Instant endedAt) {

    static Assignment open(int no, String unit, AssignmentRole role, @Nullable String task, Instant now) {
        return new Assignment(
                no, unit, role, AssignmentStatus.ASSIGNED, task, null, null, now, null, null, null, null, null);
    }

    public boolean isOpen() {
        return status == AssignmentStatus.ASSIGNED
                || status == AssignmentStatus.SIGNED
                || status == AssignmentStatus.RELEASE_REVIEW;
    }

    /** The unit that decides whether this one is released: whoever passed it down; null: the centre. */
    public @Nullable String decidesRelease() {
        return role == AssignmentRole.DELEGATE ? askedBy : null;
    }

    /** The unit was dissolved; its successor goes on where it stood, as holder of the part and as who asked for it. */
    Assignment takenOver(String from, String to) {
        return new Assignment(
                no,
                unit.equals(from) ? to : unit,
                role,
                status,
                task,
                from.equals(askedBy) ? to : askedBy,
                contract,
                assignedAt,
                signedAt,
                contactedAt,
                fedBackAt,
                doneAt,
                endedAt);
    }

    Assignment askedBy(@Nullable String asking, @Nullable String under) {
        return new Assignment(
                no,
                unit,
                role,
                status,
                task,
                asking,
                under,
                assignedAt,
                signedAt,
                contactedAt,
                fedBackAt,
                doneAt,
                endedAt);
    }

    Assignment signed(Instant now) {
        return with(AssignmentStatus.SIGNED, now, contactedAt, fedBackAt, null, null);
    }

    Assignment contacted(Instant now) {
        return contactedAt != null ? this : with(status, signedAt, now, fedBackAt, doneAt, endedAt);
    }

    Assignment fedBack(Instant now) {
        return fedBackAt != null ? this : with(status, signedAt, contactedAt, now, doneAt, endedAt);
    }

    Assignment inStatus(AssignmentStatus next) {
        return with(next, signedAt, contactedAt, fedBackAt, doneAt, endedAt);
    }

    Assignment done(Instant now) {
        return with(AssignmentStatus.DONE, signedAt, contactedAt, fedBackAt, now, endedAt);
    }

    /** The centre rejected the reply: the unit's part is open again as if it had not replied. */
    Assignment undone() {
        return with(AssignmentStatus.SIGNED, signedAt, contactedAt, fedBackAt, null, null);
    }

    Assignment ended(AssignmentStatus how, Instant now) {
        return with(how, signedAt, contactedAt, fedBackAt, doneAt, now);
    }

    private Assignment with(
            AssignmentStatus next,
            @Nullable Instant signed,
            @Nullable Instant contacted,
            @Nullable Instant fedBack,
            @Nullable Instant done,
            @Nullable Instant ended) {
        return new Assignment(
                no, unit, role, next, task, askedBy, contract, assignedAt, signed, contacted, fedBack, done, ended);
    }
}
