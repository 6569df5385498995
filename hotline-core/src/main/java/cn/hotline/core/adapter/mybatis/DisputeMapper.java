package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.supervision.DisputeFigure;
import cn.hotline.core.supervision.DisputeStore;
import cn.hotline.core.supervision.ReportCursor;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DisputeMapper extends DisputeStore {

    @Override
    List<Request> requests(
            @Param("s") Search search,
            @Param("figure") DisputeFigure figure,
            @Param("after") ReportCursor after,
            @Param("limit") int limit);

    @Override
    List<Move> moves(
            @Param("s") Search search,
            @Param("figure") DisputeFigure figure,
            @Param("after") ReportCursor after,
            @Param("limit") int limit);
}
