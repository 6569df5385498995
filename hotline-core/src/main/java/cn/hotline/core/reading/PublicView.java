package cn.hotline.core.reading;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen with the query code may know.
 *
 * @param stateLabel what the state means to a citizen
 * @param unit name of the unit that handles the matter; null while there is none, and for sealed orders
 * @param publicReply the accepted reply, answer or reason, personal data masked
 * @param nextStep what happens next, or what the citizen can do
 * @param messages when the appeal was worked on together with others, and what came of it; the latest last
 */
public record PublicView(
        String number,
        int version,
        State state,
        String stateLabel,
        String title,
        Instant registeredAt,
        @Nullable String unit,
        @Nullable String publicReply,
        @Nullable Instant endedAt,
        String nextStep,
        List<Message> messages) {

    /** What the appellant was told beside the reply. */
    public record Message(Instant at, String text) {}
}
