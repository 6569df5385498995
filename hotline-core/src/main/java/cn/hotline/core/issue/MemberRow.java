package cn.hotline.core.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One order of an issue. @param id by which rows are told apart */
public record MemberRow(long id, Face face, @Nullable Long mergedInto, Instant joinedAt) {}
