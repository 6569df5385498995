package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.organisation.Unit;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface UnitMapper {
    List<Unit> all();

    /** Of the tree: raised by every change. */
    long version();
}
