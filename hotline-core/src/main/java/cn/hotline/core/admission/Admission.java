package cn.hotline.core.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One application and what became of it.
 *
 * @param approver the unit that decides: a street, a district, or the centre for the city
 * @param emergency went first; its approval is a retroactive one
 * @param papersDueAt the last moment for the papers of an emergency; @param papersAt when they came
 * @param validUntil the last day, null until the papers of an emergency name it
 */
public record Admission(
        long id,
        AdmissionState state,
        AdmissionLevel level,
        String applicant,
        String approver,
        boolean emergency,
        @Nullable Instant papersDueAt,
        @Nullable Instant papersAt,
        @Nullable Long workOrderId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        AdmissionForm form,
        @Nullable Hearing hearing,
        @Nullable Map<Criterion, Integer> scores,
        @Nullable Integer score,
        String submittedBy,
        Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt) {

    /**
     * Whether it holds on that day and at that moment: an admission that has expired is none. An emergency whose papers came
     * in time holds until they are decided; once they were missed, only the approval lets it in again (A24).
     */
    public boolean isInForce(Instant now, LocalDate today) {
        return switch (state) {
            case APPROVED -> covers(today);
            case REQUESTED -> emergency && papersCameInTime() && covers(today);
            case EMERGENCY -> papersDueAt != null && !now.isAfter(papersDueAt);
            default -> false;
        };
    }

    private boolean papersCameInTime() {
        return papersAt != null && papersDueAt != null && !papersAt.isAfter(papersDueAt);
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && validUntil != null && !day.isAfter(validUntil);
    }

    Admission inState(AdmissionState next) {
        return with(next, papersAt, form, hearing, scores, score, decidedBy, decidedByName, decidedAt);
    }

    Admission heard(Hearing record) {
        return with(state, papersAt, form, record, scores, score, decidedBy, decidedByName, decidedAt);
    }

    Admission withPapers(AdmissionForm complete, Instant at) {
        return with(AdmissionState.REQUESTED, at, complete, hearing, null, null, null, null, null);
    }

    Admission decided(
            AdmissionState next,
            Map<Criterion, Integer> points,
            @Nullable Integer sum,
            String by,
            String name,
            Instant at) {
        return with(next, papersAt, form, hearing, points, sum, by, name, at);
    }

    private Admission with(
            AdmissionState next,
            @Nullable Instant papers,
            AdmissionForm written,
            @Nullable Hearing record,
            @Nullable Map<Criterion, Integer> points,
            @Nullable Integer sum,
            @Nullable String by,
            @Nullable String name,
            @Nullable Instant at) {
        return new Admission(
                id,
                next,
                level,
                applicant,
                approver,
                emergency,
                papersDueAt,
                papers,
                workOrderId,
                written.from() == null ? validFrom : written.from(),
                written.until(),
                written,
                record,
                points,
                sum,
                submittedBy,
                submittedAt,
                by,
                name,
                at);
    }
}
