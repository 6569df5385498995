package cn.hotline.core.reminder;

import java.time.Instant;

/** Something an appellant was told; @param version the history row it tells of. */
public record AppellantNotice(long workOrderId, int version, AppellantNews kind, Instant at) {}
