package cn.hotline.core.grid;

import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A grid to be set up below a community. */
public record NewGrid(
        @Text(max = 20) String code,
        @Text(max = 100) String name,
        @Text(max = 20) String community,
        @NotNull GridKind kind,
        @Nullable @Min(0) @Max(1_000_000) Integer households,
        @Nullable @Min(0) @Max(1_000_000) Integer people,
        @Text(max = 200, required = false) @Nullable String basis,
        @Text(max = 500) String reason) {

    Grid grid() {
        return new Grid(code, kind, households, people, basis);
    }
}
