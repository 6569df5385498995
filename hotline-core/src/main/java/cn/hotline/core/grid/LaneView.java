package cn.hotline.core.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A street or lane with its people. */
public record LaneView(
        String code,
        String name,
        LaneKind kind,
        String kindLabel,
        @Nullable String street,
        String unit,
        String unitName,
        List<GridView.Holder> holders) {}
