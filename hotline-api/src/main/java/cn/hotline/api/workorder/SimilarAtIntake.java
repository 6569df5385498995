package cn.hotline.api.workorder;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.repeat.Draft;
import cn.hotline.core.repeat.SearchingSettings;
import cn.hotline.core.repeat.SimilarAnswer;
import cn.hotline.core.repeat.SimilarAppeals;
import cn.hotline.core.workorder.CaseChange;
import cn.hotline.core.workorder.Outcome;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Looks for similar appeals with an intake, but never so often that searching takes the machine away from intake: beyond
 * the configured number a second the answer is "still looking", and the client asks again with GET …/similar.
 */
@Component
class SimilarAtIntake {

    private static final int SHOWN = 5;

    private final SimilarAppeals similar;
    private final Bucket searches;

    SimilarAtIntake(SimilarAppeals similar, SearchingSettings settings) {
        this.similar = similar;
        int perSecond = settings.searchesPerSecond();
        this.searches = Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    SimilarAnswer to(Outcome registered, Actor actor) {
        if (!searches.tryConsume(1)) {
            return SimilarAnswer.stillLooking();
        }
        CaseChange change = registered.change();
        return change == null || change.appeal() == null
                ? similar.toOrder(registered.number(), actor, SHOWN)
                : similar.toDraft(Draft.of(change.order(), change.appeal()), actor, SHOWN);
    }
}
