package cn.hotline.core.admission;

import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What somebody reports; @param unit that did it, @param workOrder number of the order it was about. */
public record ViolationForm(
        @NotNull ViolationKind kind,
        @Text(max = 20) String unit,
        @Text(max = 20, required = false) @Nullable String community,
        @Text(max = 20, required = false) @Nullable String workOrder,
        @Text(max = 2_000) String description) {}
