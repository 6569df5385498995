package cn.hotline.core.search;

import cn.hotline.core.workorder.CommandKind;
import org.jspecify.annotations.Nullable;

/** What a supplement added or a unit answered. */
public record TextRow(
        long workOrderId,
        CommandKind command,
        @Nullable String text,
        @Nullable String publicText) {}
