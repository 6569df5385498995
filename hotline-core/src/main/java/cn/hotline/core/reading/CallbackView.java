package cn.hotline.core.reading;

import cn.hotline.core.workorder.Satisfaction;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen was asked after the reply.
 *
 * @param attempts unanswered ones since the last reply
 * @param solved what the appellant says, null while nobody knows
 */
public record CallbackView(
        int attempts, @Nullable Boolean solved, @Nullable Satisfaction satisfaction) {}
