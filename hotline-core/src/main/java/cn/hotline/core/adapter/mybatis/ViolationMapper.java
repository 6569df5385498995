package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.admission.Violation;
import cn.hotline.core.admission.ViolationStore;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ViolationMapper extends ViolationStore {

    @Override
    int insert(
            @Param("f") Violation.Finding finding,
            @Param("by") String reportedBy,
            @Param("unit") @Nullable String reportedUnit,
            @Param("at") Instant at);

    @Override
    void succeed(@Param("unit") String unit, @Param("successor") String successor);

    @Override
    List<Violation> page(@Param("s") Search search, @Param("before") long before, @Param("limit") int limit);
}
