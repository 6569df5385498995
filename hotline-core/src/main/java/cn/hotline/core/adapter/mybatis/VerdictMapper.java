package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.embedding.Model;
import cn.hotline.core.issue.VerdictStore;
import cn.hotline.core.notice.Newcomers;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Orders that wait to be compared, from the moment on at which they can be found. */
@Mapper
interface VerdictMapper extends VerdictStore, Newcomers {

    @Override
    List<Long> next(@Param("model") Model model, @Param("limit") int limit);

    @Override
    void found(@Param("orders") Collection<Long> workOrderIds, @Param("at") Instant at);
}
