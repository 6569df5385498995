package cn.hotline.core.grid;

import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A grid counted or cut anew; all of it is given. */
public record GridChange(
        @NotNull GridKind kind,
        @Nullable @Min(0) @Max(1_000_000) Integer households,
        @Nullable @Min(0) @Max(1_000_000) Integer people,
        @Text(max = 200, required = false) @Nullable String basis,
        @Text(max = 500) String reason) {

    Grid of(String unit) {
        return new Grid(unit, kind, households, people, basis);
    }
}
