package cn.hotline.core.alias;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two names of which links that people confirmed suggest that they mean one place.
 *
 * @param confirmations how many links
 * @param firstOrder with {@code secondOrder} the link that was confirmed first, as an example
 */
public record AliasProposal(
        long id,
        String alias,
        String canonical,
        ProposalState state,
        int confirmations,
        long firstOrder,
        long secondOrder,
        Instant firstAt,
        Instant lastAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        @Nullable String reason) {}
