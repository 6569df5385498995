package cn.hotline.core.timekeeping;

import java.time.Instant;

/** The time of the one clock that all processes share: the database's. */
public interface ReferenceTime {
    Instant now();
}
