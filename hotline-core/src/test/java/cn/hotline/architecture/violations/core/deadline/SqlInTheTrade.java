package cn.hotline.architecture.violations.core.deadline;

import cn.hotline.architecture.violations.core.adapter.mybatis.LooseMapper;
import javax.sql.DataSource;

record SqlInTheTrade(DataSource source, LooseMapper mapper) {}
