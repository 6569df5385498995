package cn.hotline.core.admission;

import cn.hotline.core.workorder.Refusal.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the approver decides.
 *
 * @param scores points for every criterion (A35); a refusal needs none
 */
public record AdmissionDecision(
        @Nullable Map<Criterion, @Nullable Integer> scores,
        @Nullable String opinion) {

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            Integer points = scores == null ? null : scores.get(criterion);
            if (points == null || points < 0 || points > criterion.most()) {
                errors.add(new FieldError(
                        "scores." + criterion,
                        "out-of-range",
                        criterion.label() + "：应为 0 至 " + criterion.most() + " 分"));
            }
        }
        return errors;
    }
}
