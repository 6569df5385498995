package cn.hotline.core.grid;

import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter as it is shown: nothing of who the resident is.
 *
 * @param forResident a resident told it; otherwise the steward saw it
 * @param order number of the work order that it was filed as
 * @param steps of a single matter; of a list empty
 */
public record MatterView(
        long id,
        int version,
        String lane,
        String community,
        MatterState state,
        String stateLabel,
        MatterLevel level,
        String levelLabel,
        Instant levelSince,
        Instant dueAt,
        boolean overdue,
        String category,
        String title,
        String content,
        @Nullable String address,
        boolean forResident,
        @Nullable String consent,
        Instant raisedAt,
        @Nullable String order,
        @Nullable String problem,
        List<Step> steps) {

    public record Step(
            int version,
            MatterStepKind kind,
            String kindLabel,
            MatterLevel level,
            @Nullable String text,
            Instant at,
            String byName) {}

    static MatterView of(Matter matter, List<MatterStep> steps) {
        Concern concern = matter.concern();
        Standing standing = matter.standing();
        Long order = standing.order();
        return new MatterView(
                matter.id(),
                matter.version(),
                concern.lane(),
                concern.unit(),
                standing.state(),
                standing.state().label(),
                standing.level(),
                standing.level().label(),
                standing.levelSince(),
                standing.dueAt(),
                standing.overdue(),
                concern.category(),
                concern.title(),
                concern.content(),
                concern.address(),
                concern.residentName() != null,
                concern.consent(),
                concern.raisedAt(),
                order == null ? null : new WorkOrderNumber(order).text(),
                standing.problem(),
                steps.stream()
                        .map(step -> new Step(
                                step.version(),
                                step.kind(),
                                step.kind().label(),
                                step.level(),
                                step.text(),
                                step.at(),
                                step.byName()))
                        .toList());
    }
}
