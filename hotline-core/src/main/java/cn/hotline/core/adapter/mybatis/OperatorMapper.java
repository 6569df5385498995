package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.organisation.Operator;
import cn.hotline.core.organisation.OperatorStore;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface OperatorMapper extends OperatorStore {
    @Override
    Optional<Operator> findByUsername(String username);
}
