package cn.hotline.core.grid;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.NOT_PERMITTED;
import static cn.hotline.core.organisation.OrganisationRefused.Reason.PLACE_UNKNOWN;

import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.FirstAnswers;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where grids and lane stewards write down what they did of themselves: counted apart, never an order, in no rate. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class RecordDesk {

    private final RecordStore store;
    private final LaneDesk lanes;
    private final GridAccess access;
    private final FieldCheck fields;
    private final FirstAnswers answers;
    private final Clock clock;

    RecordDesk(
            RecordStore store,
            LaneDesk lanes,
            GridAccess access,
            FieldCheck fields,
            FirstAnswers answers,
            Clock clock) {
        this.store = store;
        this.lanes = lanes;
        this.access = access;
        this.fields = fields;
        this.answers = answers;
        this.clock = clock;
    }

    /** A duty done in a grid (A14). */
    @Retryable(includes = DuplicateKeyException.class, maxRetries = 1, delay = 10)
    public ProactiveRecord ofGrid(String grid, NewRecord draft, @Nullable String key, Actor actor) {
        fields.refuseUnlessRight(draft);
        if (draft.duty() == null) {
            throw new Refusal.InvalidCommand("duty", "required", "须注明六项职责中的哪一项");
        }
        return write(gridOf(grid, actor).code(), null, draft.duty(), draft.fixed(), draft, key, actor);
    }

    /** Found and fixed on the spot by a lane steward (A7). */
    @Retryable(includes = DuplicateKeyException.class, maxRetries = 1, delay = 10)
    public ProactiveRecord foundAndFixed(String lane, NewRecord draft, @Nullable String key, Actor actor) {
        fields.refuseUnlessRight(draft);
        Lane found = lanes.lane(lane, actor);
        GridDuty duty = draft.duty() == null ? GridDuty.HAZARD_INSPECTION : draft.duty();
        return write(found.unit(), lane, duty, true, draft, key, actor);
    }

    @Transactional(readOnly = true)
    public Page<ProactiveRecord> records(String unit, @Nullable String cursor, int limit, Actor actor) {
        Unit place = access.units().find(unit);
        if (place == null) {
            throw new OrganisationRefused(PLACE_UNKNOWN, "没有这一网格或社区");
        }
        access.refuseStranger(actor, unit);
        List<ProactiveRecord> found = store.records(unit, Cursor.below(cursor), limit);
        return new Page<>(
                found, found.size() < limit ? null : Cursor.of(found.getLast().id()));
    }

    /** By unit and duty; grids and communities that the actor may see. */
    @Transactional(readOnly = true)
    public List<RecordStore.Count> counts(TimeWindow window, @Nullable String below, Actor actor) {
        List<String> units = access.units().all().stream()
                .filter(unit -> unit.kind() == UnitKind.GRID || unit.kind() == UnitKind.COMMUNITY)
                .map(Unit::code)
                .filter(code -> below == null || access.units().isAtOrBelow(code, below))
                .filter(code -> access.sees(actor, code))
                .toList();
        return units.isEmpty() ? List.of() : store.counts(window.from(), window.to(), units);
    }

    private ProactiveRecord write(
            String unit,
            @Nullable String lane,
            GridDuty duty,
            boolean fixed,
            NewRecord draft,
            @Nullable String key,
            Actor actor) {
        Instant now = clock.instant();
        if (!GridAccess.works(actor)) {
            throw new OrganisationRefused(NOT_PERMITTED, "只有社区、网格和街道（镇）的工作人员可以登记");
        }
        if (draft.happenedAt().isAfter(now)) {
            throw new Refusal.InvalidCommand("happenedAt", "in-the-future", "发生时间不能晚于现在");
        }
        ProactiveRecord record = new ProactiveRecord(
                0,
                unit,
                lane,
                duty,
                fixed,
                draft.happenedAt(),
                draft.place(),
                draft.what(),
                now,
                actor.ref(),
                actor.name());
        String request = "record " + unit + " " + lane + " " + draft;
        return store.record(answers.once(actor, key, request, () -> {
            store.insertRecord(record);
            return store.lastRecord();
        }));
    }

    private Unit gridOf(String code, Actor actor) {
        Unit grid = access.units().find(code);
        if (grid == null || grid.kind() != UnitKind.GRID) {
            throw new OrganisationRefused(PLACE_UNKNOWN, "没有这一网格");
        }
        access.refuseStranger(actor, code);
        return grid;
    }
}
