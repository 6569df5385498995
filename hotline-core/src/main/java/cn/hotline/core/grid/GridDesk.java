package cn.hotline.core.grid;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.PLACE_UNKNOWN;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where grids are set up, counted and staffed (A10 to A13), and looked at with what they lack. */
@Service
public class GridDesk {

    private static final int CHANGES = 200;

    private final GridChanges changes;
    private final GridStore store;
    private final GridMeasure measure;
    private final GridAccess access;
    private final UnitDirectory directory;
    private final FieldCheck fields;

    GridDesk(
            GridChanges changes,
            GridStore store,
            GridMeasure measure,
            GridAccess access,
            UnitDirectory directory,
            FieldCheck fields) {
        this.changes = changes;
        this.store = store;
        this.measure = measure;
        this.access = access;
        this.directory = directory;
        this.fields = fields;
    }

    /** @throws Refusal.InvalidCommand naming what is wrong; a size outside of the measure is a warning only */
    public GridView open(NewGrid draft, Actor actor) {
        fields.refuseUnlessRight(draft);
        if (access.units().find(draft.community()) == null) {
            throw new Refusal.InvalidCommand("community", "unknown-unit", "没有代码为“" + draft.community() + "”的单位");
        }
        access.refuseUnlessArranges(actor, draft.community());
        changes.open(draft, actor);
        directory.forget();
        return view(draft.code(), actor);
    }

    public GridView change(String code, GridChange draft, Actor actor) {
        fields.refuseUnlessRight(draft);
        access.refuseUnlessArranges(actor, grid(code).code());
        changes.change(code, draft, actor);
        return view(code, actor);
    }

    public GridView appoint(String code, Appointment draft, @Nullable String key, Actor actor) {
        fields.refuseUnlessRight(draft);
        access.refuseUnlessArranges(actor, grid(code).code());
        if (draft.role() != PostRole.GRID_HEAD && draft.role() != PostRole.GRID_WORKER) {
            throw new Refusal.InvalidCommand("role", "wrong-role", "网格只设网格长和网格员");
        }
        changes.appoint(code, draft, key, actor);
        return view(code, actor);
    }

    public GridView vacate(String code, long post, Actor actor) {
        access.refuseUnlessArranges(actor, grid(code).code());
        Post held = store.post(post);
        if (held == null || !held.place().equals(code)) {
            throw new OrganisationRefused(PLACE_UNKNOWN, "没有这一任职");
        }
        changes.vacate(held, actor);
        return view(code, actor);
    }

    public GridView view(String code, Actor actor) {
        Unit unit = grid(code);
        access.refuseStranger(actor, code);
        return views(List.of(unit)).getFirst();
    }

    /** The latest first. */
    public List<PlaceChange> changes(String code, Actor actor) {
        access.refuseStranger(actor, grid(code).code());
        return store.changes(code, CHANGES);
    }

    /**
     * Grids that the actor may see, by code.
     *
     * @param below only those at or below the unit; null: all
     * @param lacking only those with a warning
     * @param after code that the page before ended with
     */
    public Page<GridView> list(
            @Nullable String below, boolean lacking, @Nullable String after, int limit, Actor actor) {
        Units units = access.units();
        List<Unit> grids = units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.GRID)
                .filter(unit -> below == null || units.isAtOrBelow(unit.code(), below))
                .filter(unit -> after == null || unit.code().compareTo(after) > 0)
                .filter(unit -> access.sees(actor, unit.code()))
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        List<GridView> found = new java.util.ArrayList<>();
        for (int i = 0; i < grids.size() && found.size() <= limit; i += limit) {
            views(grids.subList(i, Math.min(grids.size(), i + limit))).stream()
                    .filter(view -> !lacking || !view.warnings().isEmpty())
                    .forEach(found::add);
        }
        boolean more = found.size() > limit;
        List<GridView> page = more ? found.subList(0, limit) : found;
        return new Page<>(page, more ? page.getLast().code() : null);
    }

    private Unit grid(String code) {
        Unit unit = access.units().find(code);
        if (unit == null || unit.kind() != UnitKind.GRID) {
            throw new OrganisationRefused(PLACE_UNKNOWN, "没有这一网格");
        }
        return unit;
    }

    private List<GridView> views(List<Unit> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        List<String> codes = units.stream().map(Unit::code).toList();
        Map<String, Grid> grids =
                store.grids(codes).stream().collect(Collectors.toMap(Grid::unit, Function.identity()));
        Map<String, List<Post>> posts = store.holders(codes).stream().collect(Collectors.groupingBy(Post::place));
        return units.stream()
                .map(unit -> view(
                        unit,
                        grids.getOrDefault(unit.code(), new Grid(unit.code(), GridKind.URBAN, null, null, null)),
                        posts.getOrDefault(unit.code(), List.of())))
                .toList();
    }

    private GridView view(Unit unit, Grid grid, List<Post> posts) {
        Unit community = access.units().get(String.valueOf(unit.parentCode()));
        Post head = posts.stream()
                .filter(post -> post.role() == PostRole.GRID_HEAD)
                .findFirst()
                .orElse(null);
        List<GridView.Holder> workers = posts.stream()
                .filter(post -> post.role() == PostRole.GRID_WORKER)
                .map(GridView.Holder::of)
                .toList();
        return new GridView(
                unit.code(),
                unit.name(),
                unit.opened(),
                community.code(),
                community.name(),
                grid.kind(),
                grid.kind().label(),
                grid.households(),
                grid.people(),
                grid.basis(),
                head == null ? null : GridView.Holder.of(head),
                workers,
                head == null,
                measure.vacantWorkers(workers.size()),
                measure.warnings(grid, head != null, workers.size()));
    }
}
