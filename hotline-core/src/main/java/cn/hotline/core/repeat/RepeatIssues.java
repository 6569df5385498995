package cn.hotline.core.repeat;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.search.BadCursor;
import cn.hotline.core.search.MaskedText;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Issues that several appeals are about, as people joined them by merging orders. */
@Service
public class RepeatIssues {

    public static final int LARGEST_PAGE = 200;

    private final RepeatStore store;
    private final MaskedText masked;

    RepeatIssues(RepeatStore store, MaskedText masked) {
        this.store = store;
        this.masked = masked;
    }

    /**
     * The issue with the newest lead first.
     *
     * @throws BadCursor if the cursor is not the number of a lead
     */
    public IssuePage page(@Nullable String cursor, int limit, Actor viewer) {
        if (!Viewing.mayLook(viewer)) {
            return new IssuePage(List.of(), null);
        }
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        long before = cursor == null ? Long.MAX_VALUE : idOf(cursor);
        List<RepeatIssue> issues = store.issues(before, Viewing.scope(viewer), size).stream()
                .map(this::issue)
                .toList();
        return new IssuePage(
                issues, issues.size() < size ? null : issues.getLast().id());
    }

    /** @return null when there is no such issue within what the viewer may see */
    public @Nullable IssueDetail detail(WorkOrderNumber lead, @Nullable String cursor, int limit, Actor viewer) {
        IssueRow row = Viewing.mayLook(viewer) ? store.issue(lead.id(), Viewing.scope(viewer)) : null;
        if (row == null) {
            return null;
        }
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<IssueMember> members =
                store.members(lead.id(), cursor == null ? 0 : idOf(cursor), Viewing.scope(viewer), size).stream()
                        .map(RepeatIssues::member)
                        .toList();
        return new IssueDetail(
                issue(row),
                members,
                members.size() < size ? null : members.getLast().number());
    }

    private RepeatIssue issue(IssueRow row) {
        String title = masked.of(row.leadId(), row.sealed(), row.appellantName(), row.appellantPhone())
                .apply(row.title());
        return new RepeatIssue(
                new WorkOrderNumber(row.leadId()).text(),
                row.state(),
                title,
                row.category(),
                row.district(),
                row.community(),
                row.leadUnit(),
                row.orders(),
                row.callers(),
                row.communities(),
                row.firstAt(),
                row.lastAt());
    }

    private static IssueMember member(MemberRow row) {
        return new IssueMember(
                new WorkOrderNumber(row.id()).text(), row.state(), row.community(), row.mergedAt(), row.registeredAt());
    }

    private static long idOf(String cursor) {
        WorkOrderNumber number = WorkOrderNumber.parse(cursor);
        if (number == null) {
            throw new BadCursor();
        }
        return number.id();
    }
}
