package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.alias.AliasStore;
import org.apache.ibatis.annotations.Mapper;

/** Aliases of places, their history and what is proposed. */
@Mapper
interface AliasMapper extends AliasStore {}
