package cn.hotline.core.admission;

import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One line of the duty lists (A34, A48). The most specific line wins: a leaf before its top category, a named matter before
 * the rest of its category.
 *
 * @param matter null: whatever the category has no other line for
 * @param basis the list or regulation it rests on
 */
public record DutyEntry(
        @Text(max = 20) String category,
        @Text(max = 100, required = false) @Nullable String matter,
        @NotNull DutyClass duty,
        @Text(max = 200) String basis) {}
