package cn.hotline.core.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the versions. A saved one is never changed and never deleted. */
public interface RuleStore {

    /** Whoever saves waits here for others who do, until their transaction ends. */
    void lock();

    /** The newest first, at most so many. */
    List<RuleVersion> versions(int limit);

    @Nullable
    RuleVersion version(int version);

    /** In the order they were written; empty when there is no such version. */
    List<WrittenRule> rules(int version);

    void insert(RuleVersion version, List<WrittenRule> rules);
}
