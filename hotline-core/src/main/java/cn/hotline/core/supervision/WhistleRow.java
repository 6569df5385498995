package cn.hotline.core.supervision;

import cn.hotline.core.workorder.WhistleGround;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One call of one department; @param no of the proceeding, @param whistle that its calls share. */
public record WhistleRow(
        String number,
        int no,
        int whistle,
        String street,
        String streetName,
        String unit,
        String unitName,
        WhistleGround ground,
        String groundLabel,
        WhistleOutcome outcome,
        String outcomeLabel,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant checkedInAt,
        @Nullable Integer score) {}
