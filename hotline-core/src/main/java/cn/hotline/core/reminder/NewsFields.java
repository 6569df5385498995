package cn.hotline.core.reminder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.EscalationLevel;
import cn.hotline.core.workorder.WhistleGround;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those fields of a command, in its history, that say whom it concerns; never what anybody wrote. */
public record NewsFields(
        @Nullable String leadUnit,
        @Nullable List<String> coHandlers,
        @Nullable List<String> independent,
        @Nullable String unit,
        @Nullable List<String> units,
        @Nullable ClockKind clockKind,
        @Nullable Instant dueAt,
        @Nullable EscalationLevel to,
        @Nullable WhistleGround ground) {}
