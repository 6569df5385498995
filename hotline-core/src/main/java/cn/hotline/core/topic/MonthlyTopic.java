package cn.hotline.core.topic;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A thorny topic that is worked off by a plan (每月一题).
 *
 * @param month yyyy-MM
 * @param issue id of a repeat issue, instead of category and district
 * @param startedAt when the work of the plan began; its effect is measured from there
 */
public record MonthlyTopic(
        long id,
        String month,
        String title,
        @Nullable String category,
        @Nullable String district,
        @Nullable Long issue,
        String plan,
        String leadUnit,
        LocalDate targetDate,
        MonthlyState state,
        int version,
        @Nullable Instant startedAt,
        @Nullable Instant concludedAt,
        @Nullable String conclusion,
        Instant chosenAt,
        String chosenBy,
        String chosenByName) {

    /** What it is about, in one word that is unique within a month. */
    String subject() {
        return category + "/" + district + "/" + issue;
    }

    MonthlyTopic revised(MonthlyRevision revision) {
        return copy(revision.plan(), revision.leadUnit(), revision.targetDate(), state, startedAt, null, null);
    }

    MonthlyTopic started(Instant at) {
        return copy(plan, leadUnit, targetDate, MonthlyState.UNDER_WAY, at, null, null);
    }

    MonthlyTopic ended(MonthlyState how, Instant at, String words) {
        return copy(plan, leadUnit, targetDate, how, startedAt, at, words);
    }

    private MonthlyTopic copy(
            String newPlan,
            String newLead,
            LocalDate newTarget,
            MonthlyState newState,
            @Nullable Instant started,
            @Nullable Instant ended,
            @Nullable String words) {
        return new MonthlyTopic(
                id,
                month,
                title,
                category,
                district,
                issue,
                newPlan,
                newLead,
                newTarget,
                newState,
                version + 1,
                started,
                ended,
                words,
                chosenAt,
                chosenBy,
                chosenByName);
    }
}
