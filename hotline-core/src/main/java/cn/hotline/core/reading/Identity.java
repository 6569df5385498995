package cn.hotline.core.reading;

import org.jspecify.annotations.Nullable;

/** Who the appellant is, in plain; @param phone E.164. */
public record Identity(
        String number, @Nullable String name, @Nullable String phone) {}
