package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchRule;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface CatalogueMapper {

    List<Category> categories();

    List<DispatchRule> rules(LocalDate on);
}
