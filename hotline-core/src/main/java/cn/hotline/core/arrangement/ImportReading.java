package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.CalendarData;
import cn.hotline.core.deadline.Calendars;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.HistoryFields;
import cn.hotline.core.workorder.Proceeding;
import cn.hotline.core.workorder.Recounted;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What imports are, what a draft would do, and how far an applied one has come. Changes nothing but a draft's count. */
@Service
public class ImportReading {

    private static final int CLOCKS = 5_000;

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

    /**
     * The first look at a draft counts what it would do, which is kept with it.
     *
     * @throws ImportRefused when there is none
     */
    public ImportView view(long id) {
        CalendarImport found = store.find(id);
        if (found == null) {
            throw new ImportRefused(ImportRefused.Reason.UNKNOWN);
        }
        if (found.state() != ImportState.DRAFT) {
            return new ImportView(found, List.of(), false, null, recounts.latestOf(id));
        }
        Calendars present = deadlines.calendars(store.version().version());
        CalendarData wanted = DraftCalendar.of(found, present.data());
        Impact impact = found.impact();
        if (impact == null) {
            impact = impact(new Calendars(wanted, present.cityHours(), present.hoursOfUnits()));
            store.keepImpact(id, impact);
        }
        return new ImportView(
                found,
                DayChange.between(present.data(), wanted),
                present.data().knownYears().contains(found.year()),
                impact,
                null);
    }

    private Impact impact(Calendars target) {
        Instant now = clock.instant();
        Recounting recounting = new Recounting(deadlines, fields, target, null, now);
        ImpactCount count = new ImpactCount(recounting, now);
        OpenClockPosition at = OpenClockPosition.START;
        do {
            List<OpenClock> page = recounts.openClocks(at.status(), at.order(), at.no(), CLOCKS);
            count.looked(page.size());
            add(page.stream().filter(recounting::touches).toList(), recounting, count);
            at = at.after(page, ClockStatus.BREACHED);
        } while (!at.equals(OpenClockPosition.START));
        return count.impact();
    }

    /** The row of a clock that stands where its rule alone leads tells all of it: only the orders of others are opened. */
    private void add(List<OpenClock> touched, Recounting recounting, ImpactCount count) {
        Set<Long> orders = touched.stream()
                .filter(recounting::hasMoved)
                .map(OpenClock::workOrderId)
                .collect(Collectors.toSet());
        Map<Long, List<HistoryEntry>> moves =
                cases.movesOf(orders).stream().collect(Collectors.groupingBy(HistoryEntry::workOrderId));
        Map<Long, List<Proceeding>> proceedings = cases.loadAll(moves.keySet()).stream()
                .collect(Collectors.toMap(file -> file.order().id(), CaseFile::proceedings));
        for (OpenClock open : touched) {
            long order = open.workOrderId();
            DeadlineClock found = open.clock();
            Recounted change = recounting.change(
                    found, proceedings.getOrDefault(order, List.of()), moves.getOrDefault(order, List.of()));
            if (change != null) {
                count.add(order, found, change);
            }
        }
    }
}
