package cn.hotline.core.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps what requests with a key led to. Methods run in the caller's transaction. */
public interface AnswerStore {

    /** What a request led to; @param hash of the request. */
    record Answer(byte[] hash, long number) {}

    @Nullable
    Answer answer(String actor, String requestKey);

    void keep(String actor, String requestKey, byte[] hash, long number, Instant at);
}
