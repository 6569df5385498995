package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.reorganisation.BulkReassignment;
import cn.hotline.core.reorganisation.BulkStore;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The orders of dissolved units on their way. */
@Mapper
interface BulkMapper extends BulkStore {

    @Override
    List<BulkReassignment> list(@Param("below") long below, @Param("limit") int limit);

    @Override
    List<Long> openOrders(@Param("unit") String unit, @Param("after") long after, @Param("limit") int limit);

    @Override
    int moveOperators(@Param("unit") String unit, @Param("to") String to);
}
