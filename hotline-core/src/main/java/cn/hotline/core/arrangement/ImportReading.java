package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.CalendarData;
import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.HistoryFields;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What imports are, what a draft would do, and how far an applied one has come. Changes nothing. */
@Service
public class ImportReading {

    /** As many orders as a preview opens within a request; the recount itself has no such end. */
    static final int MOST_ORDERS = 20_000;

    private static final int MOST_CLOCKS = 1_000_000;
    private static final int CLOCKS = 2_000;

    private final ImportStore store;
    private final RecountStore recounts;
    private final CaseStore cases;
    private final Deadlines deadlines;
    private final HistoryFields fields;
    private final Clock clock;

    ImportReading(
            ImportStore store,
            RecountStore recounts,
            CaseStore cases,
            Deadlines deadlines,
            HistoryFields fields,
            Clock clock) {
        this.store = store;
        this.recounts = recounts;
        this.cases = cases;
        this.deadlines = deadlines;
        this.fields = fields;
        this.clock = clock;
    }

    /** The latest first. */
    public List<CalendarImport> list(int limit) {
        return store.list(limit);
    }

    /** @throws ImportRefused when there is none */
    public ImportView view(long id) {
        return view(id, MOST_ORDERS);
    }

    ImportView view(long id, int mostOrders) {
        CalendarImport found = store.find(id);
        if (found == null) {
            throw new ImportRefused(ImportRefused.Reason.UNKNOWN);
        }
        if (found.state() != ImportState.DRAFT) {
            return new ImportView(found, List.of(), false, null, recounts.latestOf(id));
        }
        Calendars present = deadlines.calendars(store.version().version());
        CalendarData wanted = DraftCalendar.of(found, present.data());
        Calendars target = new Calendars(wanted, present.cityHours(), present.hoursOfUnits());
        return new ImportView(
                found,
                DayChange.between(present.data(), wanted),
                present.data().knownYears().contains(found.year()),
                impact(target, mostOrders),
                null);
    }

    private Impact impact(Calendars target, int mostOrders) {
        Instant now = clock.instant();
        Recounting recounting = new Recounting(deadlines, fields, target, now);
        ImpactCount count = new ImpactCount(recounting, now);
        OpenClockPosition at = OpenClockPosition.START;
        do {
            List<OpenClock> page = recounts.openClocks(at.status(), at.order(), at.no(), CLOCKS);
            count.looked(page.size());
            add(page, recounting, count);
            at = at.after(page);
        } while (!at.equals(OpenClockPosition.START) && count.opened() < mostOrders && count.looked() < MOST_CLOCKS);
        return count.impact(at.equals(OpenClockPosition.START));
    }

    /** Clock by clock, because those of one order may stand on two pages. */
    private void add(List<OpenClock> page, Recounting recounting, ImpactCount count) {
        Set<Long> wanted = page.stream()
                .filter(recounting::touches)
                .map(OpenClock::workOrderId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (wanted.isEmpty()) {
            return;
        }
        Map<Long, List<HistoryEntry>> history =
                cases.movesOf(wanted).stream().collect(Collectors.groupingBy(HistoryEntry::workOrderId));
        Set<OpenClockKey> onPage = page.stream()
                .map(open -> new OpenClockKey(open.workOrderId(), open.no()))
                .collect(Collectors.toSet());
        for (CaseFile file : cases.loadAll(wanted)) {
            long id = file.order().id();
            count.add(
                    file,
                    recounting.changes(file, history.getOrDefault(id, List.of())).stream()
                            .filter(change -> onPage.contains(new OpenClockKey(id, change.clock())))
                            .toList());
        }
    }

    private record OpenClockKey(long order, int no) {}
}
