package cn.hotline.core.repeat;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An earlier appeal, for what can be learned from its course. Its place does not count: what one street does, another does.
 *
 * @param likeness of the texts, 0 to 1
 * @param visible whether whoever asks may see the order itself
 * @param knownSince the newest moment that something of it is known from
 */
public record Precedent(
        String number,
        State state,
        String category,
        @Nullable String leadUnit,
        double likeness,
        boolean visible,
        Instant knownSince) {

    static Precedent of(Candidate candidate, double likeness, boolean visible) {
        return new Precedent(
                candidate.number(),
                candidate.state(),
                candidate.category(),
                candidate.leadUnit(),
                likeness,
                visible,
                candidate.endedAt() == null ? candidate.registeredAt() : candidate.endedAt());
    }

    /** A unit answered it, and the answer stood. */
    public boolean isAnswered() {
        return leadUnit != null && (state == State.CALLBACK || state == State.CLOSED);
    }
}
