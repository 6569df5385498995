package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.timekeeping.ReferenceTime;
import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface TimeMapper extends ReferenceTime {
    @Override
    Instant now();
}
