package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.supervision.OverdueStore;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OverdueMapper extends OverdueStore {

    @Override
    List<Group> groups(@Param("late") Late late);

    @Override
    List<Row> rows(
            @Param("late") Late late,
            @Param("belowId") long belowId,
            @Param("belowNo") int belowNo,
            @Param("limit") int limit);
}
