package cn.hotline.core.notice;

/**
 * What one round of the relay did.
 *
 * @param failed messages that will be tried again
 * @param parked messages given up in this round
 * @param available false when the destination was away: nothing was marked and no attempt was counted
 */
public record RelayReport(int claimed, int delivered, int failed, int parked, boolean available) {

    static RelayReport away() {
        return new RelayReport(0, 0, 0, 0, false);
    }

    /**
     * A round of at most {@code limit} was full and nothing went wrong that had better be tried again later. A trickle is
     * left to gather: a round costs the same for one message as for many.
     */
    public boolean invitesAnother(int limit) {
        return claimed >= limit && delivered == claimed;
    }

    RelayReport plus(RelayReport next) {
        return new RelayReport(
                claimed + next.claimed,
                delivered + next.delivered,
                failed + next.failed,
                parked + next.parked,
                available && next.available);
    }
}
