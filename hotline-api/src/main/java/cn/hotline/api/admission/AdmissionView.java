package cn.hotline.api.admission;

import cn.hotline.core.admission.Admission;
import cn.hotline.core.admission.AdmissionForm;
import cn.hotline.core.admission.AdmissionLevel;
import cn.hotline.core.admission.AdmissionState;
import cn.hotline.core.admission.Criterion;
import cn.hotline.core.admission.Hearing;
import cn.hotline.core.reading.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An admission as it is shown.
 *
 * @param inForce whether communities have to take what it admits, now
 * @param retroactive approved after it had gone first
 * @param history only where one admission is read by itself
 */
record AdmissionView(
        long id,
        AdmissionState state,
        String stateLabel,
        AdmissionLevel level,
        String levelLabel,
        Named applicant,
        Named approver,
        boolean inForce,
        boolean emergency,
        boolean retroactive,
        @Nullable Instant papersDueAt,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        AdmissionForm form,
        @Nullable Hearing hearing,
        @Nullable Map<Criterion, Integer> scores,
        @Nullable Integer score,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable List<StepView> history) {

    static AdmissionView of(Admission admission, boolean inForce, UnitNames names, @Nullable List<StepView> history) {
        return new AdmissionView(
                admission.id(),
                admission.state(),
                admission.state().label(),
                admission.level(),
                admission.level().label(),
                names.of(admission.applicant()),
                names.of(admission.approver()),
                inForce,
                admission.emergency(),
                admission.emergency() && admission.state() == AdmissionState.APPROVED,
                admission.papersDueAt(),
                admission.validFrom(),
                admission.validUntil(),
                admission.form(),
                admission.hearing(),
                admission.scores(),
                admission.score(),
                admission.submittedAt(),
                admission.decidedAt(),
                history);
    }
}
