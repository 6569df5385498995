package cn.hotline.core.repeat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from MySQL what belongs together. A scope of null means all orders. */
public interface RepeatStore {

    @Nullable
    Draft draftOf(long id, @Nullable String scope);

    /** Issues whose lead the scope may see, with a lead below {@code before}, the newest lead first. */
    List<IssueRow> issues(long before, @Nullable String scope, int limit);

    @Nullable
    IssueRow issue(long lead, @Nullable String scope);

    /** The lead and the orders merged into it that the scope may see, ascending. */
    List<MemberRow> members(long lead, long after, @Nullable String scope, int limit);
}
