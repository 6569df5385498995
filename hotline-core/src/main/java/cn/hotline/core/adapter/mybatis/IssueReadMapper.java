package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.issue.IssueReadStore;
import org.apache.ibatis.annotations.Mapper;

/** Issues as somebody may see them. */
@Mapper
interface IssueReadMapper extends IssueReadStore {}
