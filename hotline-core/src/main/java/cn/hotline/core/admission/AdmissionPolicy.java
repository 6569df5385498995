package cn.hotline.core.admission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers of the gate ({@code hotline.admission.*}), all of them the project's defaults.
 *
 * @param threshold points of 100 that an application needs (A35)
 * @param hearingAbove communities that may be concerned without a hearing (A39)
 * @param longestDays calendar days that an admission lasts at most
 * @param papersDays working days in which the papers of an emergency are filed (A24)
 * @param reportCategory of the orders by which people report tasks pushed into communities (A47)
 */
@ConfigurationProperties("hotline.admission")
public record AdmissionPolicy(
        @DefaultValue("60") int threshold,
        @DefaultValue("5") int hearingAbove,
        @DefaultValue("366") int longestDays,
        @DefaultValue("3") int papersDays,
        @DefaultValue("VIOLATION.TASKS") String reportCategory) {

    public AdmissionPolicy {
        if (threshold < 0 || threshold > 100 || hearingAbove < 0 || longestDays < 1 || papersDays < 1) {
            throw new IllegalArgumentException("hotline.admission is out of range");
        }
    }
}
