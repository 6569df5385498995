package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.repeat.RepeatStore;
import org.apache.ibatis.annotations.Mapper;

/** What appeals are compared by. */
@Mapper
public interface RepeatMapper extends RepeatStore {}
