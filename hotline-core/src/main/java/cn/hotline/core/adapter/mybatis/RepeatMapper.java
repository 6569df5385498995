package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.repeat.RepeatStore;
import org.apache.ibatis.annotations.Mapper;

/** Orders that were merged, and what they have in common. */
@Mapper
public interface RepeatMapper extends RepeatStore {}
