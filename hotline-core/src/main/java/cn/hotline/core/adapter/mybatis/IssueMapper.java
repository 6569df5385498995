package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.issue.IssueStore;
import org.apache.ibatis.annotations.Mapper;

/** Issues and the orders in them. */
@Mapper
interface IssueMapper extends IssueStore {}
