package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.rules.RuleVersion;
import cn.hotline.core.rules.WrittenRule;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DeadlineRuleMapper {

    int lock();

    List<RuleVersion> versions(int limit);

    List<RuleVersion> byMoment(int limit);

    @Nullable
    RuleVersion version(int version);

    List<WrittenRule> rules(int version);

    void insertVersion(RuleVersion version);

    void insertRules(@Param("version") int version, @Param("rules") List<WrittenRule> rules);

    int takeBack(@Param("version") int version, @Param("at") Instant at, @Param("by") String by);
}
