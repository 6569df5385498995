package cn.hotline.core.notice;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Carries what was committed to where it has to be known. Any number of relays may run at once; each message is delivered
 * at least once, and a poisonous one never holds up those behind it.
 */
@Service
public class OutboxRelay {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private final Destination destination;
    private final RelayRound round;

    OutboxRelay(Destination destination, RelayRound round) {
        this.destination = destination;
        this.round = round;
    }

    /** Delivers up to {@code limit} messages in one transaction. Returns at once when the destination is away. */
    public RelayReport relayOnce(int limit) {
        if (!destination.isAvailable()) {
            return RelayReport.away();
        }
        try {
            return round.carry(limit);
        } catch (DestinationAway e) {
            log.warn("the relay's destination went away: {}", e.getMessage());
            return RelayReport.away();
        }
    }

    /** Rounds until nothing is left to deliver, at most {@code rounds}; a failure ends them, to be tried again later. */
    public RelayReport relayAll(int limit, int rounds) {
        RelayReport total = relayOnce(limit);
        RelayReport last = total;
        for (int i = 1; i < rounds && last.invitesAnother(limit); i++) {
            last = relayOnce(limit);
            total = total.plus(last);
        }
        return total;
    }
}
