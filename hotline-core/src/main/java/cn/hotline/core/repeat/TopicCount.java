package cn.hotline.core.repeat;

import org.jspecify.annotations.Nullable;

/** Appeals of one category in one district, in this window and the one before. */
public record TopicCount(String category, @Nullable String district, long orders, long callers, long ordersBefore) {}
