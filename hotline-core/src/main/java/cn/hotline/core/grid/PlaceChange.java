package cn.hotline.core.grid;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change of a grid or lane, kept for ever. @param what for people */
public record PlaceChange(
        String place, String what, @Nullable String reason, Instant at, String by, String byName) {}
