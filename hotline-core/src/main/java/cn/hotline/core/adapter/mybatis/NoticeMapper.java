package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.reminder.NoticeStore;
import org.apache.ibatis.annotations.Mapper;

/** Notices in MySQL. */
@Mapper
public interface NoticeMapper extends NoticeStore {}
