package cn.hotline.core.notice;

import java.util.Collection;

/** Where news of changed orders goes. Delivering the same news twice, or late, does no harm. */
public interface Destination {

    /** A cheap look: whether a delivery is worth trying. */
    boolean isAvailable();

    /**
     * Brings the destination to the present state of these orders.
     *
     * @throws DestinationAway when nothing can be said about single orders because the destination does not answer
     */
    Delivery deliver(Collection<Long> workOrderIds);
}
