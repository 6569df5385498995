package cn.hotline.core.supervision;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.supervision.OverdueStore.Group;
import cn.hotline.core.supervision.OverdueStore.Late;
import cn.hotline.core.supervision.OverdueStore.Row;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The overdue report and the orders behind each of its figures, for the reader's own unit and those below it. */
@Service
@Transactional(readOnly = true)
public class OverdueDesk {

    public static final int LARGEST_PAGE = 200;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

    private final OverdueStore store;
    private final UnitDirectory directory;
    private final CatalogueSource catalogue;
    private final Clock clock;

    OverdueDesk(OverdueStore store, UnitDirectory directory, CatalogueSource catalogue, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws Refusal.InvalidCommand for an unknown unit or category */
    public OverdueReport report(OverdueQuery query, Actor reader) {
        Late late = late(query, reader);
        Units units = directory.units();
        LateCount count = new LateCount();
        for (Group group : none(late) ? List.<Group>of() : store.groups(late)) {
            LateTally tally = new LateTally(group.late(), group.open(), group.late() - group.open());
            List<String> charged = group.unit() == null
                    ? java.util.Collections.singletonList(null)
                    : units.selfAndAbove(group.unit()).stream()
                            .filter(code -> late.units() == null || late.units().contains(code))
                            .toList();
            count.add(group, charged, tally);
        }
        return new OverdueReport(
                late.asOf(),
                query.from(),
                query.to(),
                count.total(),
                count.units(this::unitName),
                count.kinds(code -> ClockKind.valueOf(code).label()),
                count.categories(this::categoryName),
                count.urgencies(code -> Urgency.valueOf(code).label()));
    }

    /** A page of late clocks; @param next cursor of the following page, null after the last. */
    public record Page(List<LateRow> items, @Nullable String next) {}

    /** @throws Refusal.InvalidCommand for an unknown unit, category or cursor, or a limit out of bounds */
    public Page rows(OverdueQuery query, @Nullable String cursor, int limit, Actor reader) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new Refusal.InvalidCommand("limit", "out-of-range", "每页1至200条");
        }
        Late late = late(query, reader);
        LateCursor after = LateCursor.parse(cursor);
        List<Row> found = none(late) ? List.of() : store.rows(late, after.id(), after.no(), limit + 1);
        boolean more = found.size() > limit;
        List<Row> page = more ? found.subList(0, limit) : found;
        String next = more ? new LateCursor(page.getLast().id(), page.getLast().no()).text() : null;
        return new Page(page.stream().map(this::row).toList(), next);
    }

    private static boolean none(Late late) {
        return late.units() != null && late.units().isEmpty();
    }

    private Late late(OverdueQuery query, Actor reader) {
        Units units = directory.units();
        if (query.unit() != null && units.find(query.unit()) == null) {
            throw new Refusal.InvalidCommand("unit", "unknown-unit", "没有这一单位");
        }
        if (query.category() != null && catalogue.catalogue().category(query.category()) == null) {
            throw new Refusal.InvalidCommand("category", "unknown-category", "没有这一诉求类别");
        }
        return new Late(
                query.from() == null ? EARLIEST : query.from(),
                query.to() == null ? LATEST : query.to(),
                query.asOf() == null ? clock.instant() : query.asOf(),
                scope(query.unit(), reader, units),
                query.kind(),
                query.category(),
                query.urgency());
    }

    private static @Nullable Set<String> scope(@Nullable String narrowed, Actor reader, Units units) {
        if (reader.cityWide() && narrowed == null) {
            return null;
        }
        String own = reader.cityWide() ? narrowed : reader.unit();
        return units.all().stream()
                .map(Unit::code)
                .filter(code -> own != null && units.isAtOrBelow(code, own))
                .filter(code -> narrowed == null || units.isAtOrBelow(code, narrowed))
                .collect(Collectors.toUnmodifiableSet());
    }

    private LateRow row(Row row) {
        return new LateRow(
                new WorkOrderNumber(row.id()).text(),
                row.no(),
                row.kind(),
                row.unit(),
                row.unit() == null ? null : unitName(row.unit()),
                row.state(),
                row.type(),
                row.urgency(),
                row.category(),
                row.registeredAt(),
                row.startedAt(),
                row.dueAt(),
                row.stoppedAt());
    }

    private String unitName(@Nullable String code) {
        if (code == null) {
            return "热线中心";
        }
        Unit unit = directory.units().find(code);
        return unit == null ? code : unit.name();
    }

    private String categoryName(String code) {
        Category category = catalogue.catalogue().category(code);
        return category == null ? code : category.name();
    }
}
