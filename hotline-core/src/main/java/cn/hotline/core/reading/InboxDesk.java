package cn.hotline.core.reading;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.privacy.Glance;
import cn.hotline.core.privacy.KeyedHash;
import cn.hotline.core.privacy.TelephoneNumbers;
import cn.hotline.core.reading.InboxStore.Row;
import cn.hotline.core.reading.InboxStore.Sieve;
import cn.hotline.core.reading.InboxStore.Window;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where staff look for orders: inboxes, and a caller's earlier ones. Newest first, never more than the reader may see. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class InboxDesk {

    private final InboxSearch search;
    private final InboxStore store;
    private final UnitDirectory units;
    private final TelephoneNumbers telephones;
    private final KeyedHash keyedHash;
    private final Rows rows;
    private final CaseOpening opening;

    InboxDesk(
            InboxSearch search,
            InboxStore store,
            UnitDirectory units,
            TelephoneNumbers telephones,
            KeyedHash keyedHash,
            Rows rows,
            CaseOpening opening) {
        this.search = search;
        this.store = store;
        this.units = units;
        this.telephones = telephones;
        this.keyedHash = keyedHash;
        this.rows = rows;
        this.opening = opening;
    }

    /**
     * One page. A unit that is not the reader's own or below it has no orders, as far as the reader is told.
     *
     * @throws Refusal.InvalidCommand for an unknown unit, clock or cursor, or a limit out of bounds
     */
    public Page<InboxRow> list(InboxQuery query, Actor reader) {
        check(query);
        String scope = query.unit() != null ? query.unit() : reader.cityWide() ? null : reader.unit();
        boolean ownScope = reader.cityWide()
                || (scope != null && reader.unit() != null && units.units().isAtOrBelow(scope, reader.unit()));
        if (!ownScope) {
            return new Page<>(List.of(), null);
        }
        return page(search.find(window(query, scope), sieve(query, scope), query.limit()), reader);
    }

    /**
     * Those of some orders, named by their numbers, that have such a clock; all of them when none is asked for.
     *
     * @param clock as in {@link InboxQuery}
     * @throws Refusal.InvalidCommand for an unknown clock
     */
    public Set<String> withClock(Set<String> numbers, @Nullable String clock) {
        checkClock(clock);
        if (clock == null || numbers.isEmpty()) {
            return numbers;
        }
        Sieve sieve = new Sieve(
                null, null, Set.of(), find(ClockKind.values(), clock), find(ClockStatus.values(), clock), null);
        List<Long> ids = numbers.stream()
                .map(number ->
                        Objects.requireNonNull(WorkOrderNumber.parse(number)).id())
                .toList();
        return store.sift(ids, sieve).stream()
                .map(id -> new WorkOrderNumber(id).text())
                .collect(Collectors.toSet());
    }

    /**
     * Earlier orders of one caller; each that is shown is logged. For the centre's staff alone.
     *
     * @param phone as the agent typed it
     * @throws Refusal.InvalidCommand when it is no telephone number, for an unknown cursor or a limit out of bounds
     */
    public Page<InboxRow> ofCaller(String phone, @Nullable String cursor, int limit, Actor reader) {
        checkLimit(limit);
        if (!reader.cityWide()) {
            return new Page<>(List.of(), null);
        }
        String known = telephones.normalise(phone);
        if (known == null) {
            throw new Refusal.InvalidCommand("phone", "not-a-phone-number", "不是有效的电话号码");
        }
        List<Long> ids = store.ofCaller(keyedHash.hash("caller", known), Cursor.below(cursor), limit + 1);
        boolean more = ids.size() > limit;
        List<Long> shown = more ? ids.subList(0, limit) : ids;
        opening.log(shown.stream().map(WorkOrderNumber::new).toList(), reader, Glance.CALLER, null);
        return page(new InboxSearch.Found(shown, more ? shown.getLast() : null), reader);
    }

    private Page<InboxRow> page(InboxSearch.Found found, Actor reader) {
        List<Row> read = found.ids().isEmpty() ? List.of() : store.rows(found.ids());
        return new Page<>(
                read.stream().map(row -> rows.of(row, reader)).toList(),
                found.next() == null ? null : Cursor.of(found.next()));
    }

    private static Window window(InboxQuery query, @Nullable String scope) {
        boolean indexed = scope == null && query.state() != null;
        return new Window(
                scope,
                query.state(),
                indexed ? query.type() : null,
                indexed && query.type() == null ? query.urgency() : null,
                Cursor.below(query.cursor()),
                query.limit());
    }

    private Sieve sieve(InboxQuery query, @Nullable String scope) {
        boolean indexed = scope == null && query.state() != null;
        return new Sieve(
                indexed ? null : query.type(),
                indexed && query.type() == null ? null : query.urgency(),
                rows.withBelow(query.category()),
                find(ClockKind.values(), query.clock()),
                find(ClockStatus.values(), query.clock()),
                query.dueBefore());
    }

    private void check(InboxQuery query) {
        checkLimit(query.limit());
        if (query.unit() != null && units.units().find(query.unit()) == null) {
            throw new Refusal.InvalidCommand("unit", "unknown-unit", "没有这一单位");
        }
        checkClock(query.clock());
        if (query.category() != null && !rows.knowsCategory(query.category())) {
            throw new Refusal.InvalidCommand("category", "unknown-category", "没有这一诉求类别");
        }
    }

    private static void checkClock(@Nullable String clock) {
        if (clock != null && find(ClockKind.values(), clock) == null && find(ClockStatus.values(), clock) == null) {
            throw new Refusal.InvalidCommand("clock", "unknown-clock", "没有这一时限类型或状态");
        }
    }

    private static void checkLimit(int limit) {
        if (limit < 1 || limit > InboxQuery.LARGEST_PAGE) {
            throw new Refusal.InvalidCommand("limit", "out-of-range", "每页1至200条");
        }
    }

    private static <E extends Enum<E>> @Nullable E find(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
