package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchRule;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CatalogueMapper {

    List<Category> categories();

    /** The versions that were not taken back, from the one that is or will be in force last to the earliest. */
    List<CatalogueMoment> moments(int limit);

    List<DispatchRule> rules(@Param("version") int version, @Param("on") LocalDate on);
}
