package cn.hotline.core.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the versions. A saved one is never changed and never deleted; one that is still to come may be taken back. */
public interface RuleStore {

    /** Whoever saves or takes back waits here for others who do, until their transaction ends. */
    void lock();

    /** The newest first, at most so many. */
    List<RuleVersion> versions(int limit);

    /** Those that were not taken back, from the one that is or will be in force last to the earliest. */
    List<RuleVersion> byMoment(int limit);

    @Nullable
    RuleVersion version(int version);

    /** In the order they were written; empty when there is no such version. */
    List<WrittenRule> rules(int version);

    void insert(RuleVersion version, List<WrittenRule> rules);

    void takeBack(int version, Instant at, String by);
}
