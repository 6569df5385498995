package cn.hotline.core.issue;

import cn.hotline.core.embedding.AppealVectors;
import cn.hotline.core.repeat.Draft;
import cn.hotline.core.repeat.Match;
import cn.hotline.core.repeat.RepeatFinder;
import cn.hotline.core.repeat.RepeatStore;
import cn.hotline.core.search.IndexAway;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of judging: one order each, one at a time over all processes, so that of any two the later sees the earlier. */
@Component
class Judging {

    private static final int LOOKED_AT = 50;

    private final IssueStore store;
    private final VerdictStore verdicts;
    private final RepeatStore appeals;
    private final RepeatFinder finder;
    private final Placing placing;
    private final AppealVectors vectors;
    private final Clock clock;

    Judging(
            IssueStore store,
            VerdictStore verdicts,
            RepeatStore appeals,
            RepeatFinder finder,
            Placing placing,
            AppealVectors vectors,
            Clock clock) {
        this.store = store;
        this.verdicts = verdicts;
        this.appeals = appeals;
        this.finder = finder;
        this.placing = placing;
        this.vectors = vectors;
        this.clock = clock;
    }

    /**
     * Gives the order its verdict, unless it has one.
     *
     * @throws IndexAway after which nothing was written
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void judge(long order) {
        store.take(IssueStore.Turn.JUDGING);
        if (verdicts.waiting(List.of(order)).isEmpty()) {
            return;
        }
        String number = new WorkOrderNumber(order).text();
        Draft draft = appeals.draftOf(order, null);
        List<Match> matches = draft == null ? List.of() : finder.matches(draft.numbered(number), LOOKED_AT);
        store.take(IssueStore.Turn.CHANGING);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        verdicts.decide(order, placing.place(order, matches, model(order), now), now);
    }

    /** Without a vector of its own it was compared by words alone. */
    private @Nullable String model(long order) {
        return vectors.of(List.of(order)).isEmpty() ? null : vectors.model().key();
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void putOff(long order) {
        verdicts.putOff(order);
    }
}
