package cn.hotline.core.admission;

import cn.hotline.core.workorder.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant writes: content, target, authority, time limit and funds (A49, A53), and one of two reasons (A38). An
 * emergency may leave to the papers what they have to say.
 *
 * @param targets codes of communities, or of areas whose communities are all meant
 * @param authority the document or law it rests on
 * @param category of the appeals that the task is about; @param matter one within it, as the duty lists name it
 * @param workOrder number of the one order that is to be admitted
 * @param from first day, today when null; @param until last day; both in Asia/Shanghai
 * @param professionalUnit department that leads the matter professionally, beside the street administratively (A27)
 */
public record AdmissionForm(
        @NotNull AdmissionKind kind,
        @Text(max = 100) String title,
        @Text(max = 4_000) String content,
        @NotEmpty @Size(max = 100) List<@Text(max = 20) String> targets,
        @Text(max = 500, required = false) @Nullable String authority,
        @Text(max = 20, required = false) @Nullable String category,
        @Text(max = 100, required = false) @Nullable String matter,
        @Text(max = 20, required = false) @Nullable String workOrder,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Valid Funds funds,
        @Nullable ReasonKind reasonKind,
        @Text(max = 2_000, required = false) @Nullable String reason,
        @Text(max = 20, required = false) @Nullable String professionalUnit,
        @Nullable Boolean affectsResidents,
        @Nullable @Valid Emergency emergency) {

    public AdmissionForm {
        targets = targets == null ? List.of() : targets.stream().toList();
    }

    /** @param amount in yuan; @param budgetReference of what is entrusted and paid for (A25) */
    public record Funds(
            @NotNull @DecimalMin("0") @DecimalMax("100000000000")
            BigDecimal amount,

            @Text(max = 200, required = false) @Nullable String source,
            @Text(max = 60, required = false) @Nullable String budgetReference) {

        public Funds {
            budgetReference = budgetReference == null || budgetReference.isBlank() ? null : budgetReference;
        }
    }

    /** A leader consents by name that it goes first (A24). */
    public record Emergency(
            @Text(max = 60) String leader,
            @Text(max = 60) String post,
            @Text(max = 2_000) String reason) {}

    /** What an emergency files afterwards. */
    public record Papers(
            @Text(max = 500) String authority,
            @Nullable LocalDate from,
            @NotNull LocalDate until,
            @NotNull @Valid Funds funds,
            @NotNull ReasonKind reasonKind,
            @Text(max = 2_000) String reason,
            @Nullable Boolean affectsResidents) {}

    AdmissionForm with(Papers papers) {
        return new AdmissionForm(
                kind,
                title,
                content,
                targets,
                papers.authority(),
                category,
                matter,
                workOrder,
                papers.from() == null ? from : papers.from(),
                papers.until(),
                papers.funds(),
                papers.reasonKind(),
                papers.reason(),
                professionalUnit,
                papers.affectsResidents() == null ? affectsResidents : papers.affectsResidents(),
                emergency);
    }

    @Nullable
    String budgetReference() {
        return funds == null ? null : funds.budgetReference();
    }
}
