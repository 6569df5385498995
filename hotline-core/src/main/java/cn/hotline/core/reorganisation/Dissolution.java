package cn.hotline.core.reorganisation;

import cn.hotline.core.workorder.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator asks for: the unit is closed and its open orders go to others.
 *
 * @param successor of what no share covers
 * @param operators what becomes of the people; null: they move to the successor
 */
public record Dissolution(
        @Text(max = 20) String unit,
        @Text(max = 20) String successor,
        @Nullable @Size(max = 500) List<@NotNull @Valid Part> shares,
        @Nullable OperatorFate operators,
        @Text(max = 500) String reason) {

    /** @param area, category of the orders, either may be left out but not both */
    public record Part(
            @Text(max = 20, required = false) @Nullable String area,
            @Text(max = 20, required = false) @Nullable String category,
            @Text(max = 20) String unit) {}

    SuccessionPlan plan() {
        List<Part> parts = shares == null ? List.of() : shares;
        return new SuccessionPlan(
                successor.strip(),
                parts.stream()
                        .map(part -> new SuccessionPlan.Share(
                                blankToNull(part.area()), blankToNull(part.category()), part.unit()))
                        .toList());
    }

    OperatorFate fate() {
        return operators == null ? OperatorFate.MOVE : operators;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
