package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.notice.OutboxStore;
import org.apache.ibatis.annotations.Mapper;

/** The outbox in MySQL. */
@Mapper
public interface OutboxMapper extends OutboxStore {}
