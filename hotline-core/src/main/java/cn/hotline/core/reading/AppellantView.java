package cn.hotline.core.reading;

import org.jspecify.annotations.Nullable;

/** @param name masked, as 张**; @param phone masked, as 138****1234 */
public record AppellantView(@Nullable String name, @Nullable String phone, boolean anonymous, boolean sealed) {}
