package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.topic.AlertStore;
import org.apache.ibatis.annotations.Mapper;

/** Topics that crossed a threshold. */
@Mapper
interface AlertMapper extends AlertStore {}
