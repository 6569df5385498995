package cn.hotline.core.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** WGS-84 degrees. */
public record PlaceView(
        @Nullable String address,
        @Nullable Named district,
        @Nullable Named subdistrict,
        @Nullable Named community,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {}
