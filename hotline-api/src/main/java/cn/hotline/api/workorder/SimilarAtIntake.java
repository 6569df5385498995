package cn.hotline.api.workorder;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.repeat.SimilarAnswer;
import cn.hotline.core.repeat.SimilarAppeals;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
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

    /** @param perSecond searches a second of this process; a city's busiest hour has fewer intakes than the default */
    SimilarAtIntake(SimilarAppeals similar, @Value("${hotline.intake.searches-per-second:20}") long perSecond) {
        this.similar = similar;
        this.searches = Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    SimilarAnswer to(WorkOrderNumber number, Actor actor) {
        return searches.tryConsume(1) ? similar.toOrder(number, actor, SHOWN) : SimilarAnswer.stillLooking();
    }
}
