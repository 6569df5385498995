package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.workorder.HistoryEntry;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface CaseReadMapper {

    @Nullable
    CaseRow load(long id);

    List<CaseRow> loadAll(@Param("ids") String ids);

    List<Long> lock(@Param("ids") String ids);

    List<Long> lockFree(@Param("ids") String ids);

    List<Long> membersOf(long lead);

    List<HistoryEntry> movesOf(@Param("orders") Collection<Long> orders);

    @Nullable
    HistoryEntry findByKey(@Param("actor") String actor, @Param("key") String key);
}
