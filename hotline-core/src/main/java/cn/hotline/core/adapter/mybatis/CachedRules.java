package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.rules.RuleForm;
import cn.hotline.core.rules.RuleStore;
import cn.hotline.core.rules.RuleVersion;
import cn.hotline.core.rules.WrittenRule;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Versions of deadline rules in memory. A version never changes, so only the list of them is read again: after two seconds
 * beside the command that asks, after ten by that command itself, so that no process overlooks a new one for longer; the
 * one that saved it sees it at once.
 */
@Repository
class CachedRules implements RuleStore {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration STALE = Duration.ofSeconds(10);
    private static final int VERSIONS = 100;
    private static final int COMPILED = 50;
    private static final String ALL = "all";

    private final DeadlineRuleMapper mapper;
    private final LoadingCache<String, List<RuleVersion>> versions;
    private final LoadingCache<Integer, DeadlineRules> compiled;

    CachedRules(DeadlineRuleMapper mapper) {
        this.mapper = mapper;
        versions = Caffeine.newBuilder()
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(STALE)
                .build(key -> mapper.byMoment(VERSIONS));
        compiled = Caffeine.newBuilder().maximumSize(COMPILED).build(this::compile);
    }

    DeadlineRules inForce(Instant now) {
        return ofVersion(RuleVersion.inForceAt(now, versions.get(ALL)));
    }

    DeadlineRules ofVersion(int version) {
        return compiled.get(version);
    }

    private DeadlineRules compile(int version) {
        List<WrittenRule> rules = mapper.rules(version);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("no deadline rules of version " + version);
        }
        return new DeadlineRules(version, RuleForm.stored(rules));
    }

    @Override
    public void lock() {
        mapper.lock();
    }

    @Override
    public List<RuleVersion> versions(int limit) {
        return mapper.versions(limit);
    }

    @Override
    public List<RuleVersion> byMoment(int limit) {
        return mapper.byMoment(limit);
    }

    @Override
    public @Nullable RuleVersion version(int version) {
        return mapper.version(version);
    }

    @Override
    public List<WrittenRule> rules(int version) {
        return mapper.rules(version);
    }

    @Override
    public void insert(RuleVersion version, List<WrittenRule> rules) {
        mapper.insertVersion(version);
        mapper.insertRules(version.version(), rules);
        AfterCommit.run(() -> versions.invalidate(ALL));
    }

    @Override
    public void takeBack(int version, Instant at, String by) {
        mapper.takeBack(version, at, by);
        AfterCommit.run(() -> versions.invalidate(ALL));
    }
}
