package cn.hotline.core.catalogue;

import cn.hotline.core.catalogue.CatalogueRefused.Reason;
import cn.hotline.core.catalogue.CatalogueStore.RuleQuery;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.DispatchRule;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.KnownCodes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the versions of the dispatch catalogue; anybody who works at the hotline may. */
@Service
@Transactional(readOnly = true)
public class CatalogueReading {

    private static final int VERSIONS = 100;

    private final CatalogueStore store;
    private final CatalogueCheck check;
    private final CatalogueSource source;
    private final UnitDirectory units;
    private final KnownCodes known;
    private final Clock clock;

    CatalogueReading(
            CatalogueStore store,
            CatalogueCheck check,
            CatalogueSource source,
            UnitDirectory units,
            KnownCodes known,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.source = source;
        this.units = units;
        this.known = known;
        this.clock = clock;
    }

    /** The newest first. */
    public Page<CatalogueVersion> versions(@Nullable String cursor, int limit) {
        List<CatalogueVersion> found = store.versions(Cursor.below(cursor), limit + 1);
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(
                        found.subList(0, limit), Cursor.of(found.get(limit - 1).version()));
    }

    /** The version by which orders are dispatched now, as the database has it this moment; processes follow in seconds. */
    public int inForce() {
        return CatalogueVersion.inForceAt(clock.instant(), store.byMoment(VERSIONS));
    }

    /** @throws CatalogueRefused when there is no such version */
    public CatalogueVersion version(int version) {
        CatalogueVersion found = store.version(version);
        if (found == null) {
            throw new CatalogueRefused(Reason.UNKNOWN_VERSION);
        }
        return found;
    }

    /**
     * @throws CatalogueRefused when there is no such version
     * @throws cn.hotline.core.workorder.Refusal.InvalidCommand when there is no such category, area or unit
     */
    public Page<CatalogueLine> lines(
            int version,
            @Nullable String category,
            @Nullable String area,
            @Nullable String unit,
            @Nullable String cursor,
            int limit) {
        version(version);
        known.refuseUnknownCategory("category", category);
        known.refuseUnknownUnit("area", area);
        known.refuseUnknownUnit("unit", unit);
        List<DispatchRule> found =
                store.page(new RuleQuery(version, category, area, unit, Cursor.after(cursor), limit + 1));
        List<CatalogueLine> lines =
                found.stream().limit(limit).map(writer()::line).toList();
        return new Page<>(
                lines,
                found.size() <= limit ? null : Cursor.of(found.get(limit - 1).id()));
    }

    /** All of it, to be handed in again. */
    public List<CatalogueLine> whole(int version) {
        version(version);
        return store.rules(version).stream().map(writer()::line).toList();
    }

    /** What is wrong with a saved version as things stand today: units that have closed, rules that have ended. */
    public CatalogueReport check(int version) {
        version(version);
        return check.stored(store.rules(version), LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
    }

    LineWriter writer() {
        return new LineWriter(source.catalogue(), units.units());
    }
}
