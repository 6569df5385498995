package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.supervision.FirstTime;
import cn.hotline.core.supervision.HandlingStore;
import cn.hotline.core.supervision.ReportCursor;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface HandlingMapper extends HandlingStore {

    @Override
    List<Row> rows(
            @Param("s") Search search,
            @Param("measure") @Nullable FirstTime measure,
            @Param("after") ReportCursor after,
            @Param("limit") int limit);

    @Override
    List<Away> away(@Param("orders") Collection<Long> orders);
}
