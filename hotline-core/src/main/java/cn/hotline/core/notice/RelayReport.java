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

    /** There may be more to deliver, and nothing went wrong that had better be tried again later. */
    public boolean invitesAnother() {
        return delivered > 0 && delivered == claimed;
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
