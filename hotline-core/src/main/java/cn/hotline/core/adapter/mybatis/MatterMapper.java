package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.grid.Concern;
import cn.hotline.core.grid.Matter;
import cn.hotline.core.grid.MatterStore;
import cn.hotline.core.grid.Standing;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Matters on their way up. */
@Mapper
interface MatterMapper extends MatterStore {

    @Override
    void insertMatter(@Param("c") Concern concern, @Param("s") Standing standing);

    @Override
    void stand(@Param("id") long id, @Param("s") Standing standing);

    @Override
    List<Matter> matters(
            @Param("search") MatterStore.Search search, @Param("below") long below, @Param("limit") int limit);
}
