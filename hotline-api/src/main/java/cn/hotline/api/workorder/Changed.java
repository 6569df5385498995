package cn.hotline.api.workorder;

import cn.hotline.core.workorder.Outcome;
import org.springframework.http.ResponseEntity;

/** The headers that go with an accepted command. */
public final class Changed {

    private Changed() {}

    /** The version this command led to; when a key was repeated, that of its first use. */
    public static <B extends ResponseEntity.HeadersBuilder<B>> B headers(B answer, Outcome outcome) {
        answer.eTag(Integer.toString(outcome.version()));
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer;
    }
}
