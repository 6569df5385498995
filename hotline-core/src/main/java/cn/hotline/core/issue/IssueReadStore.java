package cn.hotline.core.issue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at issues. A scope of null means all orders. */
public interface IssueReadStore {

    /**
     * @param open whether one of its orders is; null: either
     * @param recurred only those that came back after a closure
     */
    record Filter(@Nullable Boolean open, boolean recurred) {}

    /** What one page looks through; @param from inclusive; @param below exclusive. */
    record Stretch(long from, long below) {}

    /** How many orders lie in one place. */
    record Place(String code, int orders) {}

    /**
     * Those of which the scope sees an order, the one with the newest such order first.
     *
     * @param stretch of orders' ids
     * @param week begin of the week that the trend looks at; @param before begin of the one before
     */
    List<IssueRow> issues(
            Stretch stretch, @Nullable String scope, Filter filter, Instant week, Instant before, int limit);

    /** The newest order that is met when so many issues, or orders of the scope, are passed; null when there are fewer. */
    @Nullable
    Long reachOfIssues(long below, @Nullable String scope, int passed);

    /** Null when there is none, or none of its orders may be seen. */
    @Nullable
    IssueRow issue(long id, @Nullable String scope, Instant week, Instant before);

    @Nullable
    Long issueOf(long order);

    /** Ascending. */
    List<MemberRow> members(long issue, long after, @Nullable String scope, int limit);

    /** Of the orders that may be seen; the one with the most of them first. */
    List<Place> places(long issue, @Nullable String scope, int limit);

    /** Ascending; orders that the scope may not see are left out of them, and reasons that were given for such orders too. */
    List<Event> events(long issue, long after, @Nullable String scope, int limit);

    /** Those of which both orders may be seen, the latest first. @param order null: any; the stretch then counts from below */
    List<Link> links(LinkState state, @Nullable Long order, Stretch stretch, @Nullable String scope, int limit);

    /** The pair that is met when so many of the state are passed; null when there are fewer. */
    @Nullable
    Long reachOfLinks(LinkState state, long below, int passed);

    @Nullable
    Link link(long id, @Nullable String scope);

    List<Face> faces(Collection<Long> ids);
}
