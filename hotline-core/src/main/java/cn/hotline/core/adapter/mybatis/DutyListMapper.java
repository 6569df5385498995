package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.admission.DutyEntry;
import cn.hotline.core.admission.DutyListStore;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DutyListMapper extends DutyListStore {

    @Override
    List<DutyEntry> entriesOf(@Param("version") int version, @Param("categories") Collection<String> categories);

    @Override
    void insertEntries(@Param("version") int version, @Param("entries") List<DutyEntry> entries);
}
