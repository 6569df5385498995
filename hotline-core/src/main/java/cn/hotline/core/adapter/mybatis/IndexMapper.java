package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.search.CheckStore;
import cn.hotline.core.search.DocumentSource;
import cn.hotline.core.search.RebuildStore;
import org.apache.ibatis.annotations.Mapper;

/** What goes from MySQL into the index, and how far rebuilding and checking have come. */
@Mapper
public interface IndexMapper extends DocumentSource, RebuildStore, CheckStore {}
