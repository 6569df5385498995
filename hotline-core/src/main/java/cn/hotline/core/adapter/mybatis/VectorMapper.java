package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.embedding.RunStore;
import cn.hotline.core.embedding.VectorQueue;
import cn.hotline.core.embedding.VectorStore;
import org.apache.ibatis.annotations.Mapper;

/** Vectors of orders, who waits for one, and the runs over all orders. */
@Mapper
public interface VectorMapper extends VectorStore, VectorQueue, RunStore {}
