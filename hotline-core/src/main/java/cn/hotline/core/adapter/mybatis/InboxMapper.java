package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.reading.InboxStore;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface InboxMapper extends InboxStore {

    @Override
    List<Long> window(Window window);

    @Override
    List<Long> sift(@Param("ids") List<Long> ids, @Param("sieve") Sieve sieve);

    @Override
    List<Row> rows(@Param("ids") List<Long> ids);

    @Override
    List<Long> ofCaller(
            @Param("callerIndex") byte[] callerIndex, @Param("below") long below, @Param("limit") int limit);
}
