package cn.hotline.core.arrangement;

import cn.hotline.core.arrangement.ImportRefused.Reason;
import cn.hotline.core.deadline.CalendarData;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a year's arrangement is sent in, applied and taken back. Only one change of the calendar is under way at a time;
 * whoever may do what is the caller's to check.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ImportDesk {

    private static final int NOTE_LENGTH = 200;

    private final ImportStore store;
    private final RecountStore recounts;
    private final Deadlines deadlines;
    private final Clock clock;

    ImportDesk(ImportStore store, RecountStore recounts, Deadlines deadlines, Clock clock) {
        this.store = store;
        this.recounts = recounts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The days in force as the database has them this moment; other processes follow within seconds. */
    @Transactional(readOnly = true, isolation = Isolation.READ_COMMITTED)
    public CalendarData inForce() {
        return deadlines.calendars(store.version().version()).data();
    }

    /**
     * Stores a draft; nothing else changes.
     *
     * @return the draft's id
     * @throws Refusal.InvalidCommand naming each wrong entry, or what is missing
     */
    public long draft(int year, Entries file, @Nullable String note, Actor actor) {
        if (note != null && note.codePointCount(0, note.length()) > NOTE_LENGTH) {
            throw new Refusal.InvalidCommand("note", "too-long", "说明不能超过 " + NOTE_LENGTH + " 个字");
        }
        CalendarVersion present = store.version();
        CalendarData data = deadlines.calendars(present.version()).data();
        List<ImportedDay> days = ArrangementCheck.check(year, file.entries(), data);
        int ignored = file.ignored() + file.entries().size() - days.size();
        store.insert(year, note, days, ignored, present.daysVersion(), clock.instant(), actor.name());
        return store.lastInserted();
    }

    /**
     * Makes a draft the calendar in force at once and begins to count the open clocks anew.
     *
     * @throws ImportRefused when there is no such draft, the calendar has changed since it was sent in, or another change is
     *     under way
     */
    public void apply(long id, Actor actor) {
        store.lockCalendar();
        CalendarImport draft = find(id);
        CalendarVersion present = store.version();
        refuseUnless(draft.state() == ImportState.DRAFT, Reason.NOT_DRAFT);
        refuseUnless(!recounts.isRunning(), Reason.RUNNING);
        refuseUnless(draft.baseDays() == present.daysVersion(), Reason.CALENDAR_CHANGED);
        int version = present.version() + 1;
        CalendarData data =
                DraftCalendar.of(draft, deadlines.calendars(present.version()).data());
        store.insertVersion(version, clock.instant(), draft.year() + "年放假安排", version);
        store.insertDays(version, List.copyOf(data.days().values()));
        store.apply(id, version, clock.instant(), actor.name());
        recounts.begin(id, version, null, clock.instant());
        deadlines.calendarChanged();
    }

    /**
     * Puts the calendar before it back in force at once and counts the open clocks back, also while applying is under way
     * and also those that it made overdue.
     *
     * @throws ImportRefused when it is not the newest in force, or another change is under way
     */
    public void takeBack(long id, Actor actor) {
        store.lockCalendar();
        CalendarImport applied = find(id);
        CalendarVersion present = store.version();
        Integer made = applied.version();
        boolean inForce = made != null
                && made == present.daysVersion()
                && (applied.state() == ImportState.APPLIED || applied.state() == ImportState.APPLYING);
        refuseUnless(inForce, Reason.NOT_NEWEST);
        if (recounts.isRunning()) {
            refuseUnless(applied.state() == ImportState.APPLYING, Reason.RUNNING);
            recounts.supersede(clock.instant());
        }
        int version = present.version() + 1;
        Integer daysBefore = made == null ? null : store.daysOf(made - 1);
        store.insertVersion(
                version, clock.instant(), "撤销" + applied.year() + "年放假安排", daysBefore == null ? 1 : daysBefore);
        store.takeBack(id, clock.instant(), actor.name());
        recounts.begin(id, version, made, clock.instant());
        deadlines.calendarChanged();
    }

    private CalendarImport find(long id) {
        CalendarImport found = store.find(id);
        if (found == null) {
            throw new ImportRefused(Reason.UNKNOWN);
        }
        return found;
    }

    private static void refuseUnless(boolean allowed, Reason reason) {
        if (!allowed) {
            throw new ImportRefused(reason);
        }
    }
}
