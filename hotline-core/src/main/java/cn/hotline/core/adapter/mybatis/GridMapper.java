package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.grid.Grid;
import cn.hotline.core.grid.GridStore;
import cn.hotline.core.grid.Lane;
import cn.hotline.core.grid.OldGrid;
import cn.hotline.core.grid.OldGridStore;
import cn.hotline.core.grid.PlaceChange;
import cn.hotline.core.grid.Post;
import cn.hotline.core.grid.ProactiveRecord;
import cn.hotline.core.grid.RecordStore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Grids, lanes, who works there and what was done of oneself. */
@Mapper
interface GridMapper extends GridStore, OldGridStore, RecordStore {

    @Override
    List<Grid> grids(@Param("units") Collection<String> units);

    @Override
    List<Lane> lanes(@Param("units") Collection<String> units, @Param("after") String after, @Param("limit") int limit);

    @Override
    int vacate(@Param("id") long id, @Param("at") Instant at, @Param("by") String by);

    @Override
    List<Post> holders(@Param("places") Collection<String> places);

    @Override
    List<PlaceChange> changes(@Param("place") String place, @Param("limit") int limit);

    @Override
    List<OldGrid> ofSource(@Param("source") String source, @Param("after") String after, @Param("limit") int limit);

    @Override
    @Nullable
    OldGrid find(@Param("source") String source, @Param("code") String code);

    @Override
    void put(
            @Param("grids") List<OldGrid> grids,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("byName") String byName);

    @Override
    List<ProactiveRecord> records(@Param("unit") String unit, @Param("below") long below, @Param("limit") int limit);

    @Override
    List<RecordStore.Count> counts(
            @Param("from") Instant from, @Param("to") Instant to, @Param("units") Collection<String> units);
}
