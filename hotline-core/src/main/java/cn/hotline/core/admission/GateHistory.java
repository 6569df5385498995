package cn.hotline.core.admission;

import cn.hotline.core.organisation.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what to an admission or a violation; append-only. */
public interface GateHistory {

    /** What a line is about. */
    enum Subject {
        ADMISSION,
        VIOLATION
    }

    /** @param actorName of the person as it was then; not shown outside of the person's unit */
    record Line(
            String step,
            @Nullable String from,
            String to,
            String actor,
            String actorName,
            @Nullable String actorUnit,
            Instant at,
            @Nullable String words) {

        static Line of(String step, @Nullable String from, String to, Actor actor, Instant at, @Nullable String words) {
            return new Line(step, from, to, actor.ref(), actor.name(), actor.unit(), at, words);
        }
    }

    void insertLine(Subject subject, long id, Line line);

    /** The oldest first. */
    List<Line> lines(Subject subject, long id, int limit);
}
