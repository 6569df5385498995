package cn.hotline.core.reading;

import cn.hotline.core.workorder.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen with the query code may know.
 *
 * @param stateLabel what the state means to a citizen
 * @param unit name of the unit that handles the matter; null while there is none, and for sealed orders
 * @param publicReply the accepted reply, answer or reason, personal data masked
 * @param nextStep what happens next, or what the citizen can do
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
        String nextStep) {}
