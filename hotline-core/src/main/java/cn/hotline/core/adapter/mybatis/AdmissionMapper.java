package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.admission.Admission;
import cn.hotline.core.admission.AdmissionParty;
import cn.hotline.core.admission.AdmissionStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AdmissionMapper extends AdmissionStore {

    @Override
    void insertParties(@Param("id") long id, @Param("parties") List<AdmissionParty> parties);

    @Override
    void insertHeirs(@Param("unit") String unit, @Param("heirs") Collection<String> heirs);

    @Override
    void succeed(@Param("unit") String unit, @Param("successor") String successor, @Param("centre") String centre);

    @Override
    List<Admission> page(@Param("s") Search search, @Param("before") long before, @Param("limit") int limit);

    @Override
    List<Admission> covering(
            @Param("areas") List<String> areas,
            @Param("categories") List<String> categories,
            @Param("order") @Nullable Long order);

    @Override
    List<Admission> expired(@Param("today") LocalDate today, @Param("limit") int limit);

    @Override
    List<Admission> papersMissed(@Param("now") Instant now, @Param("limit") int limit);
}
