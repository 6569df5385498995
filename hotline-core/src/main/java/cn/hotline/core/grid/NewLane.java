package cn.hotline.core.grid;

import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A street or lane to be entered.
 *
 * @param street of a lane: the street it leads to
 * @param unit a lane's community, a street's town or subdistrict
 */
public record NewLane(
        @Text(max = 20) String code,
        @Text(max = 100) String name,
        @NotNull LaneKind kind,
        @Text(max = 20, required = false) @Nullable String street,
        @Text(max = 20) String unit) {

    Lane lane() {
        return new Lane(code, name.strip(), kind, street == null || street.isBlank() ? null : street, unit);
    }
}
