package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.embedding.EmbeddingRun;
import cn.hotline.core.embedding.Model;
import cn.hotline.core.embedding.RunStore;
import cn.hotline.core.embedding.VectorQueue;
import cn.hotline.core.embedding.VectorStore;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Vectors of orders, who waits for one, and the runs over all orders. */
@Mapper
public interface VectorMapper extends VectorStore, VectorQueue, RunStore {

    @Override
    void removeAgain(@Param("model") Model model);

    @Override
    int release(@Param("model") Model model);

    @Override
    Waiting waiting(@Param("model") Model model);

    @Override
    @Nullable
    EmbeddingRun lockRunning(@Param("model") Model model);

    @Override
    @Nullable
    EmbeddingRun awaitRunning(@Param("model") Model model);

    @Override
    @Nullable
    EmbeddingRun latestRun(@Param("model") Model model);
}
