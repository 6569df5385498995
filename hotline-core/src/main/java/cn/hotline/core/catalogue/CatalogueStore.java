package cn.hotline.core.catalogue;

import cn.hotline.core.dispatch.DispatchRule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the versions. A saved one is never changed and never deleted; one that is still to come may be taken back. */
public interface CatalogueStore {

    /** Whoever saves or takes back waits here for others who do, until their transaction ends. */
    void lock();

    /** The newest first, below a number. */
    List<CatalogueVersion> versions(long below, int limit);

    /** Those that were not taken back, from the one that is or will be in force last to the earliest. */
    List<CatalogueVersion> byMoment(int limit);

    @Nullable
    CatalogueVersion version(int version);

    /** In the order they were written; empty when there is no such version. */
    List<DispatchRule> rules(int version);

    /** A stretch of them that a reader asked for. */
    List<DispatchRule> page(RuleQuery query);

    void insert(CatalogueVersion version, List<DispatchRule> rules);

    void takeBack(int version, Instant at, String by);

    /**
     * @param category null here and in the two below: every one
     * @param unit named as lead by itself, or as counterpart of a district's department
     * @param after id of the last rule seen
     */
    record RuleQuery(
            int version,
            @Nullable String category,
            @Nullable String area,
            @Nullable String unit,
            long after,
            int limit) {}
}
