package cn.hotline.core.workorder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the citizen asked for, as first recorded; name and telephone number (E.164) are ciphertext. */
public record Appeal(
        String title,
        String content,
        byte @Nullable [] appellantName,
        byte @Nullable [] appellantPhone,
        @Nullable String address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {}
