package cn.hotline.core.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What still waits in the outbox.
 *
 * @param unsent counted up to 10,000
 * @param oldest when the oldest unsent message was written; null when nothing waits
 * @param parkedTelling those of them that were set aside, counted up to 10,000 beside them
 * @param untold messages that people were not told of yet, counted up to 10,000
 */
public record Backlog(long unsent, @Nullable Instant oldest, long parked, long untold, long parkedTelling) {}
