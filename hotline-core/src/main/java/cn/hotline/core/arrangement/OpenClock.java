package cn.hotline.core.arrangement;

import java.time.Instant;

/** A running or paused clock, as a scan finds it without a lock. */
public record OpenClock(long workOrderId, int no, int calendarVersion, Instant startedAt, Instant dueAt) {}
