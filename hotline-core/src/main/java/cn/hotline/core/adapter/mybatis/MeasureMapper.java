package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.supervision.MeasureStore;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What departments proposed when they were whistled. */
@Mapper
interface MeasureMapper extends MeasureStore {

    @Override
    List<Row> page(
            @Param("topic") @Nullable String topic,
            @Param("viewer") @Nullable String viewer,
            @Param("below") long below,
            @Param("limit") int limit);
}
