package cn.hotline.core.issue;

import cn.hotline.core.callback.CallbackCounts;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.issue.RecurrenceStore.Count;
import cn.hotline.core.issue.RecurrenceStore.Place;
import cn.hotline.core.issue.RecurrenceStore.Row;
import cn.hotline.core.issue.RecurrenceStore.Search;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.reading.Page;
import cn.hotline.core.repeat.Viewing;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many closures did not last, by the unit whose work they stand for; a reader sees its own unit and those below it. */
@Service
@Transactional(readOnly = true)
public class RecurrenceReport {

    private static final int DECIMALS = 4;

    private final RecurrenceStore store;
    private final CallbackCounts callbacks;
    private final UnitDirectory directory;
    private final Faces faces;

    RecurrenceReport(RecurrenceStore store, CallbackCounts callbacks, UnitDirectory directory, Faces faces) {
        this.store = store;
        this.callbacks = callbacks;
        this.directory = directory;
        this.faces = faces;
    }

    /** Of closures from {@code from} inclusive to {@code to} exclusive. */
    public record Report(Instant from, Instant to, Line total, List<Line> units) {}

    /**
     * @param unit null for the total
     * @param recurrences new appeals on closed issues
     * @param fixes closures that did not last
     * @param solvedFixes those that the appellant had called solved
     * @param solved callbacks in the span in which the appellant called the matter solved
     * @param lasting share of {@code solved} that lasted, with four decimals; null without any
     */
    public record Line(
            @Nullable String unit,
            String name,
            long recurrences,
            long fixes,
            long solvedFixes,
            long solved,
            @Nullable BigDecimal lasting) {}

    /** @param number of the order whose closure did not last; @param again number of the new appeal, null when the reader may not see it */
    public record Item(
            long issue,
            String number,
            String unit,
            @Nullable String unitName,
            boolean wasSolved,
            Instant closedAt,
            @Nullable String again,
            Instant recurredAt,
            long days) {}

    /** @throws Refusal.InvalidCommand for an unknown unit, or a window of more than 366 days */
    public Report report(TimeWindow window, @Nullable String unit, Actor reader) {
        Search search = search(window, unit, reader);
        Map<String, Count> counts = counts(search).stream().collect(Collectors.toMap(Count::unit, count -> count));
        Map<String, Long> solved = new HashMap<>();
        callbacks.count(window.from(), window.to()).stream()
                .filter(of -> search.units() == null || search.units().contains(of.unit()))
                .forEach(of -> solved.put(of.unit(), of.solved()));
        TreeSet<String> codes = new TreeSet<>(counts.keySet());
        List<Line> lines = codes.stream()
                .map(code -> line(
                        code,
                        String.valueOf(faces.unit(code)),
                        List.of(counts.get(code)),
                        solved.getOrDefault(code, 0L)))
                .toList();
        long allSolved = solved.values().stream().mapToLong(Long::longValue).sum();
        return new Report(window.from(), window.to(), line(null, "合计", counts.values(), allSolved), lines);
    }

    /** The latest closure first. @throws Refusal.InvalidCommand as for the report, and for a cursor that is none of ours */
    public Page<Item> rows(TimeWindow window, @Nullable String unit, @Nullable String cursor, int limit, Actor reader) {
        Place below = cursor == null || cursor.isBlank() ? null : place(cursor);
        Search search = search(window, unit, reader);
        List<Row> found = seesNothing(search) ? List.of() : store.rows(search, below, limit + 1);
        boolean more = found.size() > limit;
        List<Row> page = more ? found.subList(0, limit) : found;
        String next = more ? cursor(page.getLast().recurrence()) : null;
        return new Page<>(page.stream().map(this::item).toList(), next);
    }

    private List<Count> counts(Search search) {
        return seesNothing(search) ? List.of() : store.counts(search);
    }

    private static boolean seesNothing(Search search) {
        return search.units() != null && search.units().isEmpty();
    }

    private Search search(TimeWindow window, @Nullable String unit, Actor reader) {
        Units units = directory.units();
        if (window.isTooLong()) {
            throw new Refusal.InvalidCommand("to", "too-long", "期间最长366天");
        }
        if (unit != null && units.find(unit) == null) {
            throw new Refusal.InvalidCommand("unit", "unknown-unit", "没有这一单位");
        }
        String scope = Viewing.scope(reader);
        Collection<String> codes = unit == null && reader.cityWide()
                ? null
                : units.all().stream()
                        .map(Unit::code)
                        .filter(code -> unit == null || units.isAtOrBelow(code, unit))
                        .filter(code -> reader.cityWide() || (scope != null && units.isAtOrBelow(code, scope)))
                        .toList();
        return new Search(window.from(), window.to(), codes, scope);
    }

    private static Line line(@Nullable String unit, String name, Collection<Count> counts, long solved) {
        long solvedFixes = counts.stream().mapToLong(Count::solvedFixes).sum();
        BigDecimal lasting = solved == 0
                ? null
                : BigDecimal.valueOf(Math.max(0, solved - solvedFixes))
                        .divide(BigDecimal.valueOf(solved), DECIMALS, RoundingMode.HALF_UP);
        return new Line(
                unit,
                name,
                counts.stream().mapToLong(Count::recurrences).sum(),
                counts.stream().mapToLong(Count::fixes).sum(),
                solvedFixes,
                solved,
                lasting);
    }

    private Item item(Row row) {
        Recurrence recurrence = row.recurrence();
        return new Item(
                recurrence.issue(),
                new WorkOrderNumber(recurrence.fixed()).text(),
                recurrence.unit(),
                faces.unit(recurrence.unit()),
                recurrence.wasSolved(),
                recurrence.closedAt(),
                row.visible() ? Faces.number(recurrence.order()) : null,
                recurrence.recurredAt(),
                ChronoUnit.DAYS.between(recurrence.closedAt(), recurrence.recurredAt()));
    }

    private static String cursor(Recurrence last) {
        return Long.toString(last.closedAt().toEpochMilli(), Character.MAX_RADIX) + "."
                + Long.toString(last.order(), Character.MAX_RADIX);
    }

    private static Place place(String cursor) {
        if (!cursor.matches("[0-9a-z]{1,9}\\.[0-9a-z]{1,12}")) {
            throw new Refusal.InvalidCommand("cursor", "bad-cursor", "分页标记无效");
        }
        String[] parts = cursor.split("\\.", -1);
        return new Place(
                Instant.ofEpochMilli(Long.parseLong(parts[0], Character.MAX_RADIX)),
                Long.parseLong(parts[1], Character.MAX_RADIX));
    }
}
