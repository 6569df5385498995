package cn.hotline.core.topic;

import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen as a topic of the month.
 *
 * @param month yyyy-MM
 * @param title null: names of the category and the district
 * @param category with those below it; with {@code district}, or one of them, or {@code issue} alone
 * @param leadUnit code of the unit that leads the work
 */
public record MonthlyDraft(
        @Text(max = 7) String month,
        @Text(max = 100, required = false) @Nullable String title,
        @Nullable String category,
        @Nullable String district,
        @Nullable Long issue,
        @Text(max = 2000) String plan,
        @Text(max = 20) String leadUnit,
        @NotNull LocalDate targetDate) {}
