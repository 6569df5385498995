package cn.hotline.api.admission;

import cn.hotline.core.admission.Violation;
import cn.hotline.core.admission.ViolationKind;
import cn.hotline.core.admission.ViolationState;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Named;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A violation as it is shown; @param reportedBy only for the unit that reported it and for the centre. */
record ViolationView(
        long id,
        ViolationKind kind,
        String kindLabel,
        ViolationState state,
        String stateLabel,
        Named unit,
        @Nullable Named community,
        @Nullable String workOrder,
        @Nullable Long admission,
        String description,
        @Nullable Named reportedBy,
        Instant reportedAt,
        @Nullable String rectification,
        @Nullable Instant rectifiedAt,
        @Nullable Instant closedAt,
        @Nullable List<StepView> history) {

    static ViolationView of(Violation violation, UnitNames names, Actor reader, @Nullable List<StepView> history) {
        Long order = violation.workOrderId();
        boolean known = reader.cityWide() || Objects.equals(reader.unit(), violation.reportedUnit());
        return new ViolationView(
                violation.id(),
                violation.kind(),
                violation.kind().label(),
                violation.state(),
                violation.state().label(),
                names.of(violation.unit()),
                names.orNull(violation.community()),
                order == null ? null : new WorkOrderNumber(order).text(),
                violation.admissionId(),
                violation.words(),
                known ? names.orNull(violation.reportedUnit()) : null,
                violation.reportedAt(),
                violation.rectification(),
                violation.rectifiedAt(),
                violation.closedAt(),
                history);
    }
}
