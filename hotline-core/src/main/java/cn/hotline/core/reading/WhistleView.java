package cn.hotline.core.reading;

import cn.hotline.core.workorder.WhistleGround;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a whistle means for the department of the proceeding.
 *
 * @param whistle number of the whistle, shared by all its calls
 * @param late the time to check in ran out, whether the department came afterwards or not
 * @param score 1 to 5, by the street
 */
public record WhistleView(
        int whistle,
        Named street,
        WhistleGround ground,
        String groundLabel,
        @Nullable String place,
        @Nullable Instant sceneAt,
        @Nullable Instant dueAt,
        @Nullable Instant checkedInAt,
        boolean late,
        boolean contested,
        @Nullable Integer score,
        @Nullable String comment) {}
