package cn.hotline.core.reminder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;

/** Writes notices of what was committed. Knows nothing of the search index, so neither waits for the other. */
@Service
public class NoticeRelay {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeRelay.class);

    private final NoticeRound round;

    NoticeRelay(NoticeRound round) {
        this.round = round;
    }

    /** One bounded step; true when there may be more. Two relays may want the same group in the same moment. */
    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 4, delay = 10, jitter = 10)
    public boolean tellOnce(int limit) {
        try {
            return round.tell(limit) == limit;
        } catch (NonTransientDataAccessException e) {
            LOG.warn("one of {} rows cannot be told, so each is told by itself: {}", limit, e.getMessage());
            return oneByOne(limit);
        }
    }

    @Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 4, delay = 10, jitter = 10)
    public void tellAll(int limit, int rounds) {
        for (int i = 0; i < rounds && tellOnce(limit); i++) {
            LOG.debug("there may be more");
        }
    }

    private boolean oneByOne(int limit) {
        boolean more = true;
        for (int i = 0; i < limit && more; i++) {
            try {
                more = round.tell(1) == 1;
            } catch (NonTransientDataAccessException e) {
                LOG.error("set aside", e);
                round.park(String.valueOf(e.getMessage()));
            }
        }
        return more;
    }
}
