package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.issue.RecurrenceStore;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What came back after it was closed. */
@Mapper
interface RecurrenceMapper extends RecurrenceStore {

    @Override
    List<Row> rows(@Param("search") Search search, @Param("below") @Nullable Place below, @Param("limit") int limit);

    @Override
    List<Count> counts(@Param("search") Search search);
}
