package cn.hotline.core.grid;

import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** A community's norm to be set. @param monthly null: by its staff */
public record NewNorm(
        @Nullable @Min(0) @Max(1_000_000) Integer population,
        @Nullable @Min(0) @Max(10_000) Integer staff,
        @Nullable @Min(1) @Max(1_000_000) Integer monthly,
        @Text(max = 500) String reason) {}
