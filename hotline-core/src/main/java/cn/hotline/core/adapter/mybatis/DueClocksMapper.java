package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.workorder.DueClock;
import cn.hotline.core.workorder.DueClocks;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DueClocksMapper extends DueClocks {

    @Override
    List<DueClock> find(
            @Param("until") Instant until, @Param("after") @Nullable DueClock after, @Param("limit") int limit);

    @Override
    Backlog backlog(Instant until);
}
