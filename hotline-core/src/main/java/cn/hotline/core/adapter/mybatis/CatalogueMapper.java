package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.catalogue.CatalogueStore.RuleQuery;
import cn.hotline.core.catalogue.CatalogueVersion;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface CatalogueMapper {

    List<Category> categories();

    List<DispatchRule> rulesOn(@Param("version") int version, @Param("on") LocalDate on);

    int lock();

    List<CatalogueVersion> versions(@Param("below") long below, @Param("limit") int limit);

    List<CatalogueVersion> byMoment(int limit);

    @Nullable
    CatalogueVersion version(int version);

    List<DispatchRule> rules(int version);

    Set<String> deadlineClasses(@Param("versions") Set<Integer> versions, @Param("from") LocalDate from);

    List<DispatchRule> page(RuleQuery query);

    void insertVersion(CatalogueVersion version);

    void insertRules(@Param("version") int version, @Param("rules") List<DispatchRule> rules);

    int takeBack(@Param("version") int version, @Param("at") Instant at, @Param("by") String by);
}
