package cn.hotline.core.alias;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps aliases, their history and proposals. Methods run in the caller's transaction. */
public interface AliasStore {

    /** Waits for whoever else changes aliases, and says that they are others from now on. */
    void lock();

    long edition();

    /** By alias. @param after alias that the page before ended with */
    List<PlaceAlias> page(Search search, @Nullable String after, int limit);

    /** @param words part of the alias or of the canonical name, in normal form */
    record Search(@Nullable String words, @Nullable String canonical) {}

    @Nullable
    PlaceAlias find(String alias);

    /** All there are, of which there are {@link AliasBook#MOST} at most. */
    List<Meaning> meanings(int limit);

    record Meaning(String alias, String canonical) {}

    void put(PlaceAlias alias);

    int delete(String alias);

    void insertChange(AliasChange change);

    /** The newest first. */
    List<AliasChange> changes(String alias, int limit);

    /** What these orders say of their place; nothing of sealed ones. */
    List<Said> texts(Collection<Long> ids);

    record Said(long workOrderId, String title, @Nullable String address) {}

    /** Counts one more confirmation, also of what was decided already. */
    void propose(String alias, String canonical, long firstOrder, long secondOrder, Instant at);

    List<AliasProposal> proposals(@Nullable ProposalState state, long before, int limit);

    @Nullable
    AliasProposal lockProposal(long id);

    void decide(long id, ProposalState state, Instant at, String actor, String actorName, @Nullable String reason);
}
