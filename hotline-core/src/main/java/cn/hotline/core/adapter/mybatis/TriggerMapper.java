package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.timekeeping.PutOffJobs;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** When the jobs are to run next. */
@Mapper
interface TriggerMapper extends PutOffJobs {

    @Override
    boolean any(@Param("cluster") String cluster, @Param("threshold") long threshold);

    @Override
    void bringBack(@Param("cluster") String cluster, @Param("threshold") long threshold);
}
