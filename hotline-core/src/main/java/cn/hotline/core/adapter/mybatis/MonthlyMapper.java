package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.topic.MonthlyStore;
import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Topics of the month, their history and the appeals they are about. */
@Mapper
interface MonthlyMapper extends MonthlyStore {

    @Override
    @Nullable
    Instant latest(@Param("measured") Measured measured);
}
