package cn.hotline.architecture.violations.core.adapter.mybatis;

import java.util.Map;

interface LooseStore {

    Map<String, Integer> counts();
}
