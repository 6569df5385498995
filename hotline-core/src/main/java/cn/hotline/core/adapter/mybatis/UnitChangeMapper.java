package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.organisation.Unit;
import cn.hotline.core.reorganisation.UnitChange;
import cn.hotline.core.reorganisation.UnitStore;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What becomes of units. */
@Mapper
interface UnitChangeMapper extends UnitStore {

    @Override
    List<Unit> lock(@Param("codes") Collection<String> codes);

    @Override
    List<UnitChange> changes(@Param("code") String code, @Param("limit") int limit);
}
