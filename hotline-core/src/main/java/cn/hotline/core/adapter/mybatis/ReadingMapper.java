package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.reading.ReadingStore;
import cn.hotline.core.reading.ReturnRow;
import cn.hotline.core.workorder.Appeal;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.HistoryEntry;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReadingMapper extends ReadingStore {

    @Override
    @Nullable
    Appeal appeal(long id);

    @Override
    List<HistoryEntry> history(@Param("id") long id, @Param("limit") int limit);

    @Override
    List<ReturnRow> returns(@Param("id") long id, @Param("limit") int limit);

    @Override
    List<HistoryEntry> entries(@Param("id") long id, @Param("kinds") Set<CommandKind> kinds, @Param("limit") int limit);

    @Override
    @Nullable
    HistoryEntry latest(@Param("id") long id, @Param("kinds") Set<CommandKind> kinds, @Param("version") int version);
}
