package cn.hotline.core.alias;

import org.jspecify.annotations.Nullable;

/** One alias of a file, as written. */
public record AliasLine(
        String alias, String canonical, @Nullable String reason) {}
