package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.issue.LinkStore;
import cn.hotline.core.issue.Measure;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What is held of pairs of orders. */
@Mapper
interface LinkMapper extends LinkStore {

    @Override
    List<Long> refusedWith(@Param("ones") Collection<Long> orders);

    @Override
    void confirmWithin(@Param("issue") long issue, @Param("ones") Collection<Long> orders, @Param("v") Verdict verdict);

    @Override
    void put(@Param("pairs") Collection<Pair> pairs, @Param("v") Verdict verdict);

    @Override
    int suggest(@Param("p") Pair pair, @Param("m") Measure measure, @Param("at") Instant at);
}
