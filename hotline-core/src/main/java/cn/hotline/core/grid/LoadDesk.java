package cn.hotline.core.grid;

import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.AssignmentRole;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** How much each community was given (A26) and how much it can carry (A56). Warns, never refuses. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class LoadDesk {

    private static final int DAYS_OF_MONTH = 30;
    private static final int TEN_THOUSAND = 10_000;

    private final LoadStore store;
    private final RecordStore records;
    private final GridAccess access;
    private final CapacitySettings settings;
    private final FieldCheck fields;
    private final Clock clock;

    LoadDesk(
            LoadStore store,
            RecordStore records,
            GridAccess access,
            CapacitySettings settings,
            FieldCheck fields,
            Clock clock) {
        this.store = store;
        this.records = records;
        this.access = access;
        this.settings = settings;
        this.fields = fields;
        this.clock = clock;
    }

    /** @throws Refusal.InvalidCommand when it is no community, or nothing says how much it can carry */
    public CapacityNorm setNorm(String community, NewNorm draft, Actor actor) {
        fields.refuseUnlessRight(draft);
        if (unit(community).kind() != UnitKind.COMMUNITY) {
            throw new Refusal.InvalidCommand("code", "not-a-community", "只有社区有承载标准");
        }
        CapacityNorm norm = new CapacityNorm(
                community,
                draft.population(),
                draft.staff(),
                monthly(draft),
                draft.reason(),
                clock.instant(),
                actor.ref(),
                actor.name());
        store.putNorm(norm);
        return norm;
    }

    private int monthly(NewNorm draft) {
        Integer staff = draft.staff();
        if (draft.monthly() != null) {
            return draft.monthly();
        }
        if (staff == null || staff == 0) {
            throw new Refusal.InvalidCommand("monthly", "required", "须填写每月件数，或工作人员数");
        }
        return staff * settings.monthlyPerStaff();
    }

    /** @throws OrganisationRefused when there is no such unit */
    @Transactional(readOnly = true)
    public @Nullable CapacityNorm norm(String community) {
        return store.norm(unit(community).code());
    }

    private Unit unit(String code) {
        Unit unit = access.units().find(code);
        if (unit == null) {
            throw new OrganisationRefused(OrganisationRefused.Reason.UNIT_UNKNOWN, "没有这一单位");
        }
        return unit;
    }

    /**
     * Communities that the actor may see, by code.
     *
     * @param below only those at or below the unit; null: all
     * @param after code that the page before ended with
     */
    @Transactional(readOnly = true)
    public List<CommunityLoad> loads(
            TimeWindow window, @Nullable String below, @Nullable String after, int limit, Actor actor) {
        Units units = access.units();
        List<Unit> communities = communities(units, below, after, limit, actor);
        if (communities.isEmpty()) {
            return List.of();
        }
        Map<String, String> communityOf = communityOf(communities, units);
        List<String> all = List.copyOf(communityOf.keySet());
        Map<String, List<LoadStore.Parts>> parts = store.parts(window.from(), window.to(), all).stream()
                .collect(Collectors.groupingBy(part -> communityOf.get(part.unit())));
        Map<String, Long> proactive = records.counts(window.from(), window.to(), all).stream()
                .collect(Collectors.groupingBy(
                        count -> communityOf.get(count.unit()), Collectors.summingLong(RecordStore.Count::records)));
        Map<String, CapacityNorm> norms = store
                .norms(communities.stream().map(Unit::code).toList())
                .stream()
                .collect(Collectors.toMap(CapacityNorm::unit, Function.identity()));
        return communities.stream()
                .map(unit -> load(
                        unit,
                        units.find(unit.parentCode()),
                        parts.getOrDefault(unit.code(), List.of()),
                        proactive.getOrDefault(unit.code(), 0L),
                        norms.get(unit.code()),
                        window))
                .toList();
    }

    private List<Unit> communities(
            Units units, @Nullable String below, @Nullable String after, int limit, Actor actor) {
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNITY)
                .filter(unit -> below == null || units.isAtOrBelow(unit.code(), below))
                .filter(unit -> after == null || unit.code().compareTo(after) > 0)
                .filter(unit -> access.sees(actor, unit.code()))
                .sorted(Comparator.comparing(Unit::code))
                .limit(limit)
                .toList();
    }

    private static Map<String, String> communityOf(List<Unit> communities, Units units) {
        Map<String, String> of = new java.util.HashMap<>();
        for (Unit community : communities) {
            of.put(community.code(), community.code());
            units.childrenOf(community.code()).forEach(grid -> of.put(grid.code(), community.code()));
        }
        return of;
    }

    private CommunityLoad load(
            Unit unit,
            @Nullable Unit above,
            List<LoadStore.Parts> parts,
            long proactive,
            @Nullable CapacityNorm norm,
            TimeWindow window) {
        long delegated = sum(parts, AssignmentRole.DELEGATE);
        long helped = sum(parts, AssignmentRole.CO_HANDLER);
        long total = parts.stream().mapToLong(LoadStore.Parts::parts).sum();
        Long capacity = norm == null ? null : capacity(norm, window);
        boolean over = capacity != null && total > capacity;
        return new CommunityLoad(
                unit.code(),
                unit.name(),
                above == null ? null : above.code(),
                above == null ? null : above.name(),
                total - delegated - helped,
                delegated,
                helped,
                total,
                parts.stream().mapToLong(LoadStore.Parts::open).sum(),
                proactive,
                capacity,
                over,
                warnings(norm, over, total, capacity));
    }

    private static long sum(List<LoadStore.Parts> parts, AssignmentRole role) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .mapToLong(LoadStore.Parts::parts)
                .sum();
    }

    /** A month counts as thirty days; a shorter period carries its share, rounded up. */
    private static long capacity(CapacityNorm norm, TimeWindow window) {
        double days = Duration.between(window.from(), window.to()).toHours() / 24.0;
        return (long) Math.ceil(norm.monthly() * days / DAYS_OF_MONTH);
    }

    private List<GridWarning> warnings(@Nullable CapacityNorm norm, boolean over, long total, @Nullable Long capacity) {
        List<GridWarning> warnings = new ArrayList<>();
        if (over) {
            warnings.add(new GridWarning("over-capacity", "已交办 " + total + " 件，超过承载标准 " + capacity + " 件，请考虑其他单位"));
        }
        if (norm != null && norm.population() != null && norm.staff() != null) {
            long due = Math.ceilDiv((long) norm.population() * settings.staffPerTenThousand(), TEN_THOUSAND);
            if (norm.staff() < due) {
                warnings.add(new GridWarning("staff-short", "按人口应配 " + due + " 名工作人员，现有 " + norm.staff() + " 名"));
            }
        }
        return warnings;
    }
}
