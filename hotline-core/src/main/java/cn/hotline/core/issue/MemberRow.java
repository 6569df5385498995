package cn.hotline.core.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One order of an issue. */
public record MemberRow(Face face, @Nullable Long mergedInto, Instant joinedAt) {}
