package cn.hotline.core.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that went past the gate, and what was done about it (A37).
 *
 * @param unit that has to rectify it
 * @param reportedUnit null where the system established it
 * @param closedAt confirmed or dismissed
 */
public record Violation(
        long id,
        ViolationKind kind,
        ViolationState state,
        String unit,
        @Nullable String community,
        @Nullable Long workOrderId,
        @Nullable Long admissionId,
        String words,
        String reportedBy,
        @Nullable String reportedUnit,
        Instant reportedAt,
        @Nullable String rectification,
        @Nullable Instant rectifiedAt,
        @Nullable Instant closedAt) {

    /** @param source what established it: it does so once; null when somebody reports it */
    public record Finding(
            ViolationKind kind,
            String unit,
            @Nullable String community,
            @Nullable Long workOrderId,
            @Nullable Long admissionId,
            String words,
            @Nullable String source) {}

    Violation assignedTo(String responsible) {
        return new Violation(
                id,
                kind,
                state,
                responsible,
                community,
                workOrderId,
                admissionId,
                words,
                reportedBy,
                reportedUnit,
                reportedAt,
                rectification,
                rectifiedAt,
                closedAt);
    }

    Violation rectified(String how, Instant now) {
        return in(ViolationState.RECTIFIED, how, now, null);
    }

    Violation sentBack() {
        return in(ViolationState.OPEN, rectification, null, null);
    }

    Violation closed(ViolationState how, Instant now) {
        return in(how, rectification, rectifiedAt, now);
    }

    private Violation in(
            ViolationState next, @Nullable String how, @Nullable Instant rectified, @Nullable Instant closed) {
        return new Violation(
                id,
                kind,
                next,
                unit,
                community,
                workOrderId,
                admissionId,
                words,
                reportedBy,
                reportedUnit,
                reportedAt,
                how,
                rectified,
                closed);
    }
}
