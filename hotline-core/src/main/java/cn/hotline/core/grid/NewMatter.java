package cn.hotline.core.grid;

import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Text;
import cn.hotline.core.workorder.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a resident told the lane steward, or the steward saw.
 *
 * @param type, urgency of the order that it may end in; null: a request for help, not urgent
 * @param resident null: the steward's own finding
 */
public record NewMatter(
        @Nullable AppealType type,
        @Nullable Urgency urgency,
        @Text(max = 20) String category,
        @Text(max = 100) String title,
        @Text(max = 9_000) String content,
        @Text(max = 200, required = false) @Nullable String address,
        @Nullable @Valid Resident resident) {

    /** @param consent how he agreed that an order is filed in his name (A29), such as 当面口头同意 */
    public record Resident(
            @Text(max = 50) String name,
            @Text(max = 30) String phone,
            @Text(max = 500) String consent) {}

    /** What somebody at a level says when he solves a matter or hands it up. */
    public record Word(@NotNull @Text(max = 2_000) String text) {}
}
