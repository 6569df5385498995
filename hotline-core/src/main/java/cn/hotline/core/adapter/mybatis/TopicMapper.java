package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.topic.TopicStore;
import org.apache.ibatis.annotations.Mapper;

/** Appeals counted by category, district and window. */
@Mapper
interface TopicMapper extends TopicStore {}
