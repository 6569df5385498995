package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.learning.Disputes.Dispute;
import cn.hotline.core.learning.Shown;
import cn.hotline.core.learning.SuggestionStore;
import cn.hotline.core.learning.Tally;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SuggestionMapper extends SuggestionStore {

    @Override
    void put(@Param("shown") List<Shown> shown);

    @Override
    List<Tally> tallies(@Param("from") Instant from, @Param("to") Instant to, @Param("limit") int limit);

    List<Dispute> disputes(@Param("since") Instant since, @Param("limit") int limit);
}
