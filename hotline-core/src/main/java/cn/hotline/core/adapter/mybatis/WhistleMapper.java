package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.supervision.ReportCursor;
import cn.hotline.core.supervision.WhistleFigure;
import cn.hotline.core.supervision.WhistleOutcome;
import cn.hotline.core.supervision.WhistleStore;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface WhistleMapper extends WhistleStore {

    @Override
    List<Count> counts(@Param("s") Search search);

    @Override
    List<Orders> orders(@Param("s") Search search);

    @Override
    List<Row> rows(
            @Param("s") Search search,
            @Param("figure") WhistleFigure figure,
            @Param("outcomes") Set<WhistleOutcome> outcomes,
            @Param("after") ReportCursor after,
            @Param("limit") int limit);
}
