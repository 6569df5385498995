package cn.hotline.core.dispatch;

import org.jspecify.annotations.Nullable;

/** What an appeal is about. Only leaves are given to appeals. */
public record Category(String code, String name, @Nullable String parentCode, boolean opened) {}
