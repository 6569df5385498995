package cn.hotline.architecture.violations.core.adapter.mybatis;

import java.util.List;
import java.util.Map;

public interface LooseMapper extends LooseStore {

    List<Map<String, Object>> rows();
}
