package cn.hotline.core.embedding;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Computes the vectors that are missing, behind intake and never in its way. Any number of instances may do so at once:
 * each locks what it is at, and what a killed one held is free again.
 */
@Service
public class VectorFiller {

    private static final Logger log = LoggerFactory.getLogger(VectorFiller.class);

    private final FillingRound round;

    VectorFiller(FillingRound round) {
        this.round = round;
    }

    /** Fills up to so many in one transaction. @return false when there is nothing to do, or no model */
    public boolean fill(int orders) {
        try {
            return round.fill(orders) > 0;
        } catch (EmbedderAway e) {
            log.debug("vectors wait for the model: {}", e.getMessage());
            return false;
        }
    }
}
