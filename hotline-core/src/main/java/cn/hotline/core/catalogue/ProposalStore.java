package cn.hotline.core.catalogue;

import cn.hotline.core.catalogue.CatalogueProposal.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what disputes propose. */
public interface ProposalStore {

    /** The newest first, below a number; @param state null: every one. */
    List<CatalogueProposal> proposals(@Nullable State state, long below, int limit);

    @Nullable
    CatalogueProposal proposal(long id);

    /** @return 0 when it was decided before */
    int decide(Decision decision);

    /**
     * @param reason of a refusal, or what was adopted
     * @param version null when refused
     */
    record Decision(
            long id,
            State state,
            String by,
            String byName,
            Instant at,
            String reason,
            @Nullable Integer version) {}
}
