package cn.hotline.core.admission;

import cn.hotline.core.organisation.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes violations down, in the transaction of whatever establishes them. */
@Component
public class ViolationBook {

    private final ViolationStore store;
    private final GateHistory history;
    private final Clock clock;

    ViolationBook(ViolationStore store, GateHistory history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** By the system; a source that has established one establishes no second. */
    public void establish(Violation.Finding finding) {
        write(finding, Actor.system());
    }

    /** What a dissolved unit had to rectify. */
    void succeed(String unit, String successor) {
        store.succeed(unit, successor);
    }

    /** @return its number, or null when its source has established one before */
    @Nullable
    Long write(Violation.Finding finding, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (store.insert(finding, actor.ref(), actor.unit(), now) == 0) {
            return null;
        }
        long id = store.lastInserted();
        history.insertLine(
                GateHistory.Subject.VIOLATION,
                id,
                GateHistory.Line.of("REPORT", null, ViolationState.OPEN.name(), actor, now, finding.words()));
        return id;
    }
}
