package cn.hotline.core.repeat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue with its orders.
 *
 * @param members those the viewer may see; {@code issue.orders()} counts all
 * @param next cursor of the next members; null at the end
 */
public record IssueDetail(
        RepeatIssue issue,
        List<IssueMember> members,
        @Nullable String next) {}
