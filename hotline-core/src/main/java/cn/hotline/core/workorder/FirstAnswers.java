package cn.hotline.core.workorder;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.privacy.KeyedHash;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A request with a key is carried out once: the same one again gets the first answer, another one under that key is refused.
 * In the caller's transaction; of two at once the second fails by the unique key and finds the first's answer when repeated.
 */
@Component
public final class FirstAnswers {

    private final AnswerStore store;
    private final KeyedHash keyedHash;
    private final Clock clock;

    FirstAnswers(AnswerStore store, KeyedHash keyedHash, Clock clock) {
        this.store = store;
        this.keyedHash = keyedHash;
        this.clock = clock;
    }

    /**
     * @param request all of it in words that are the same for the same request; only their hash is kept
     * @param work returns the number of what came of it
     * @return that number, now or at the key's first use
     * @throws Refusal.KeyReused when the key was used for something else
     */
    public long once(Actor actor, @Nullable String key, String request, LongSupplier work) {
        if (key == null) {
            return work.getAsLong();
        }
        byte[] hash = keyedHash.hash("request", request);
        AnswerStore.Answer first = store.answer(actor.ref(), key);
        if (first != null && !Arrays.equals(first.hash(), hash)) {
            throw new Refusal.KeyReused();
        }
        if (first != null) {
            return first.number();
        }
        long number = work.getAsLong();
        store.keep(actor.ref(), key, hash, number, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return number;
    }
}
