package cn.hotline.core.grid;

import static cn.hotline.core.organisation.OrganisationRefused.Reason.PLACE_UNKNOWN;
import static cn.hotline.core.organisation.OrganisationRefused.Reason.UNIT_IN_OTHER_STATE;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.OperatorStore;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.reorganisation.NewUnit;
import cn.hotline.core.reorganisation.UnitLedger;
import cn.hotline.core.workorder.FirstAnswers;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of grids, lanes and posts, each with its line of history. */
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
class GridChanges {

    private final GridStore store;
    private final UnitLedger ledger;
    private final OperatorStore operators;
    private final FirstAnswers answers;
    private final Clock clock;

    GridChanges(GridStore store, UnitLedger ledger, OperatorStore operators, FirstAnswers answers, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.operators = operators;
        this.answers = answers;
        this.clock = clock;
    }

    void open(NewGrid draft, Actor actor) {
        ledger.open(
                new NewUnit(draft.code(), draft.name(), UnitKind.GRID, draft.community(), null, draft.reason()), actor);
        store.updateGrid(draft.grid());
        record(draft.code(), "设立：" + sizeOf(draft.grid()), draft.reason(), actor);
    }

    void change(String code, GridChange draft, Actor actor) {
        Grid before = store.lockGrid(code);
        if (before == null) {
            throw new OrganisationRefused(PLACE_UNKNOWN, "没有这一网格");
        }
        Grid after = draft.of(code);
        store.updateGrid(after);
        record(code, sizeOf(before) + "，改为" + sizeOf(after), draft.reason(), actor);
    }

    void enter(Lane lane, Actor actor) {
        if (store.insertLane(lane) == 0) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, "代码“" + lane.code() + "”已被使用");
        }
        record(lane.code(), "设立：" + lane.name(), null, actor);
    }

    /** There is one head or chief: whoever held the post before leaves it by that. */
    @Retryable(includes = DuplicateKeyException.class, maxRetries = 1, delay = 10)
    void appoint(String place, Appointment draft, @Nullable String key, Actor actor) {
        answers.once(actor, key, "appoint " + place + " " + draft, () -> appointed(place, draft, actor));
    }

    private long appointed(String place, Appointment draft, Actor actor) {
        Instant now = clock.instant();
        if (store.lockGrid(place) == null) {
            store.lockLane(place);
        }
        if (draft.role() != PostRole.GRID_WORKER && draft.role() != PostRole.STEWARD) {
            store.holders(List.of(place)).stream()
                    .filter(post -> post.role() == draft.role())
                    .forEach(post -> store.vacate(post.id(), now, actor.name()));
        }
        store.insertPost(new Post(
                0,
                place,
                draft.role(),
                draft.name().strip(),
                operator(draft.username()),
                now,
                actor.name(),
                null,
                null));
        long post = store.lastPost();
        record(place, draft.role().label() + "：" + draft.name().strip() + "到任", null, actor);
        return post;
    }

    void vacate(Post post, Actor actor) {
        if (store.vacate(post.id(), clock.instant(), actor.name()) == 0) {
            throw new OrganisationRefused(UNIT_IN_OTHER_STATE, "此人已离任");
        }
        record(post.place(), post.role().label() + "：" + post.name() + "离任", null, actor);
    }

    private @Nullable Long operator(@Nullable String username) {
        if (username == null || username.isBlank()) {
            return null;
        }
        return operators
                .findByUsername(username)
                .orElseThrow(() -> new Refusal.InvalidCommand("username", "unknown-username", "没有这一账号"))
                .id();
    }

    private void record(String place, String what, @Nullable String reason, Actor actor) {
        store.insertChange(new PlaceChange(place, what, reason, clock.instant(), actor.ref(), actor.name()));
    }

    private static String sizeOf(Grid grid) {
        String size = grid.kind().label()
                + (grid.households() == null ? "" : "，" + grid.households() + "户")
                + (grid.people() == null ? "" : "，" + grid.people() + "人");
        return grid.basis() == null ? size : size + "，" + grid.basis();
    }
}
