package cn.hotline.core.adapter.mybatis;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface NumberSegmentMapper {

    void take(@Param("day") LocalDate day, @Param("size") int size);

    /** The first sequence of the segment that this connection took last. */
    long taken();
}
