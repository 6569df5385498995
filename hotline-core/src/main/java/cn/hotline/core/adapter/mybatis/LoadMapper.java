package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.grid.CapacityNorm;
import cn.hotline.core.grid.LoadStore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What communities were given, and can carry. */
@Mapper
interface LoadMapper extends LoadStore {

    @Override
    List<LoadStore.Parts> parts(
            @Param("from") Instant from, @Param("to") Instant to, @Param("units") Collection<String> units);

    @Override
    List<CapacityNorm> norms(@Param("units") Collection<String> units);
}
