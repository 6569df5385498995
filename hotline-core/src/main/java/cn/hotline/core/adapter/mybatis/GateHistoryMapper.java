package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.admission.GateHistory;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface GateHistoryMapper extends GateHistory {

    @Override
    void insertLine(@Param("subject") Subject subject, @Param("id") long id, @Param("l") Line line);

    @Override
    List<Line> lines(@Param("subject") Subject subject, @Param("id") long id, @Param("limit") int limit);
}
