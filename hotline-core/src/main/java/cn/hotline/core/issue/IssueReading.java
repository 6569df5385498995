package cn.hotline.core.issue;

import cn.hotline.core.issue.IssueReadStore.Stretch;
import cn.hotline.core.issue.IssueStore.Home;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.privacy.AccessLog;
import cn.hotline.core.privacy.Glance;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.repeat.Trend;
import cn.hotline.core.repeat.Viewing;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Looks at issues. What lies outside the reader's scope is counted, not shown; what is shown is logged. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class IssueReading {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int PLACES = 20;

    /** Issues, orders or pairs that one page looks at, whether the reader may see them or not. */
    private static final int LOOKED_AT = 2_000;

    private final IssueReadStore store;
    private final IssueStore issues;
    private final Faces faces;
    private final Reasons reasons;
    private final AccessLog log;
    private final Clock clock;

    IssueReading(IssueReadStore store, IssueStore issues, Faces faces, Reasons reasons, AccessLog log, Clock clock) {
        this.store = store;
        this.issues = issues;
        this.faces = faces;
        this.reasons = reasons;
        this.log = log;
        this.clock = clock;
    }

    /** An issue with its orders, page by page. */
    public record Detail(
            IssueView issue,
            List<PlaceCount> places,
            List<MemberView> items,
            @Nullable String next) {}

    /**
     * The one with the newest order first.
     *
     * @param of an order, to find its issue; null: any
     */
    public Page<IssueView> page(
            IssueReadStore.Filter filter,
            @Nullable WorkOrderNumber of,
            @Nullable String cursor,
            int limit,
            Actor reader) {
        if (!Viewing.mayLook(reader)) {
            return new Page<>(List.of(), null);
        }
        Instant week = clock.instant().minus(WEEK);
        String scope = Viewing.scope(reader);
        if (of != null) {
            Long id = store.issueOf(of.id());
            IssueRow row = id == null ? null : store.issue(id, scope, week, week.minus(WEEK));
            return new Page<>(row == null ? List.of() : List.of(view(row)), null);
        }
        long below = Cursor.below(cursor);
        Long reach = store.reachOfIssues(below, scope, LOOKED_AT);
        List<IssueRow> rows = store.issues(stretch(reach, below), scope, filter, week, week.minus(WEEK), limit + 1);
        return goingOn(Page.of(rows, limit, IssueRow::mark), reach).map(this::view);
    }

    /** To the end where there is no more. */
    private static Stretch stretch(@Nullable Long reach, long below) {
        return new Stretch(reach == null ? 1 : reach, below);
    }

    /** A page that ends before it is full says where to look on. */
    private static <T> Page<T> goingOn(Page<T> page, @Nullable Long reach) {
        return page.next() == null && reach != null ? new Page<>(page.items(), Cursor.of(reach)) : page;
    }

    /** Dissolved, or its orders went into another one. */
    public boolean isGone(long id) {
        Issue issue = issues.find(id);
        return issue != null && issue.isGone();
    }

    /** @throws IssueRefused when there is none within what the reader may see */
    public IssueView one(long id, Actor reader) {
        Instant week = clock.instant().minus(WEEK);
        IssueRow row = Viewing.mayLook(reader) ? store.issue(id, Viewing.scope(reader), week, week.minus(WEEK)) : null;
        if (row == null) {
            throw IssueRefused.unknown();
        }
        return view(row);
    }

    /** @throws IssueRefused when there is none within what the reader may see */
    public Detail detail(long id, @Nullable String cursor, int limit, Actor reader) {
        IssueView issue = one(id, reader);
        List<MemberRow> rows = store.members(id, Cursor.after(cursor), Viewing.scope(reader), limit + 1);
        Page<MemberRow> page = Page.of(rows, limit, row -> row.face().id());
        log(page.items().stream().map(row -> row.face().id()), reader);
        List<PlaceCount> places = store.places(id, Viewing.scope(reader), PLACES).stream()
                .map(place -> new PlaceCount(place.code(), String.valueOf(faces.unit(place.code())), place.orders()))
                .toList();
        return new Detail(issue, places, page.map(this::member).items(), page.next());
    }

    /**
     * What became of it, the first line first.
     *
     * @throws IssueRefused when there is none within what the reader may see
     */
    public Page<EventView> history(long id, @Nullable String cursor, int limit, Actor reader) {
        if (!reader.cityWide() || issues.find(id) == null) {
            one(id, reader); // what is dissolved has a past that the centre may read
        }
        List<Event> events = store.events(id, Cursor.after(cursor), Viewing.scope(reader), limit + 1);
        Page<Event> page = Page.of(events, limit, Event::id);
        return page.map(reasons.beside(page.items())::view);
    }

    /** Pairs in one state, the latest first. @param of an order that they are about; null: any */
    public Page<LinkView> links(
            LinkState state, @Nullable WorkOrderNumber of, @Nullable String cursor, int limit, Actor reader) {
        if (!Viewing.mayLook(reader)) {
            return new Page<>(List.of(), null);
        }
        long below = Cursor.below(cursor);
        Long order = of == null ? null : of.id();
        Long reach = order == null ? store.reachOfLinks(state, below, LOOKED_AT) : null;
        List<Link> found = store.links(state, order, stretch(reach, below), Viewing.scope(reader), limit + 1);
        Page<Link> page = goingOn(Page.of(found, limit, Link::id), reach);
        return new Page<>(views(page.items(), reader), page.next());
    }

    /** @throws IssueRefused when there is none of which the reader may see both orders */
    public LinkView link(long id, Actor reader) {
        Link link = Viewing.mayLook(reader) ? store.link(id, Viewing.scope(reader)) : null;
        if (link == null) {
            throw IssueRefused.unknownLink();
        }
        return views(List.of(link), reader).getFirst();
    }

    private List<LinkView> views(List<Link> links, Actor reader) {
        List<Long> ids = links.stream()
                .flatMap(link -> Stream.of(link.newer(), link.older()))
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        log(ids.stream(), reader);
        Map<Long, Long> homes = issues.homes(ids).stream().collect(Collectors.toMap(Home::order, Home::issue));
        Map<Long, Face> shown = store.faces(ids).stream().collect(Collectors.toMap(Face::id, face -> face));
        return links.stream().map(link -> view(link, shown, homes)).toList();
    }

    private LinkView.OrderBrief brief(Face face, @Nullable Long home) {
        return new LinkView.OrderBrief(
                new WorkOrderNumber(face.id()).text(),
                face.state().label(),
                faces.title(face),
                face.registeredAt(),
                face.leadUnit(),
                home);
    }

    private void log(Stream<Long> orders, Actor reader) {
        Instant now = clock.instant();
        List<AccessLog.Entry> entries = orders.map(
                        order -> new AccessLog.Entry(order, reader.ref(), now, Glance.REPEAT_ISSUE, null))
                .toList();
        if (!entries.isEmpty()) {
            log.record(entries);
        }
    }

    private IssueView view(IssueRow row) {
        Face face = row.face();
        return new IssueView(
                row.id(),
                row.version(),
                row.openOrders() > 0,
                Faces.number(row.lead()),
                face.state(),
                faces.title(face),
                face.category(),
                faces.category(face.category()),
                face.district(),
                face.community(),
                face.leadUnit(),
                faces.unit(face.leadUnit()),
                row.orders(),
                row.openOrders(),
                row.orders() - row.shown(),
                row.callers(),
                row.places(),
                row.firstAt(),
                row.lastAt(),
                row.thisWeek(),
                row.weekBefore(),
                Trend.of(row.thisWeek(), row.weekBefore()),
                row.recurrences());
    }

    private MemberView member(MemberRow row) {
        Face face = row.face();
        return new MemberView(
                new WorkOrderNumber(face.id()).text(),
                face.state(),
                face.state().label(),
                faces.title(face),
                face.district(),
                face.community(),
                face.leadUnit(),
                faces.unit(face.leadUnit()),
                face.registeredAt(),
                face.endedAt(),
                Faces.number(row.mergedInto()),
                row.joinedAt());
    }

    private LinkView view(Link link, Map<Long, Face> shown, Map<Long, Long> homes) {
        Face newer = Objects.requireNonNull(shown.get(link.newer()));
        Face older = Objects.requireNonNull(shown.get(link.older()));
        return new LinkView(
                link.id(),
                link.version(),
                link.state(),
                link.state().label(),
                brief(newer, homes.get(link.newer())),
                brief(older, homes.get(link.older())),
                link.measure(),
                link.madeAt(),
                link.decidedByName(),
                link.decidedAt(),
                faces.masked(link.reason(), List.of(newer, older)));
    }
}
