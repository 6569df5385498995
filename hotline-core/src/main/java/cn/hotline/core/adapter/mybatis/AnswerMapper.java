package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.workorder.AnswerStore;
import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What requests with a key led to. */
@Mapper
interface AnswerMapper extends AnswerStore {

    @Override
    @Nullable
    Answer answer(@Param("actor") String actor, @Param("requestKey") String requestKey);

    @Override
    void keep(
            @Param("actor") String actor,
            @Param("requestKey") String requestKey,
            @Param("hash") byte[] hash,
            @Param("number") long number,
            @Param("at") Instant at);
}
