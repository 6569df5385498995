package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.privacy.AccessLog;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AccessLogMapper extends AccessLog {

    @Override
    void record(@Param("entries") List<Entry> entries);
}
