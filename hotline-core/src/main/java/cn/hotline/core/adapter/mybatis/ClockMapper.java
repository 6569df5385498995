package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.supervision.ClockStore;
import cn.hotline.core.supervision.ReportCursor;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ClockMapper extends ClockStore {

    @Override
    List<Count> counts(@Param("s") Search search, @Param("by") Dimension by);

    @Override
    long orders(@Param("s") Search search);

    @Override
    List<Row> rows(@Param("s") Search search, @Param("after") ReportCursor after, @Param("limit") int limit);
}
