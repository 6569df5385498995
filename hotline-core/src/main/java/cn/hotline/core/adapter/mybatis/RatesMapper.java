package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.callback.CallbackCounts;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RatesMapper extends CallbackCounts {

    @Override
    List<OfUnit> count(@Param("from") Instant from, @Param("to") Instant to);
}
