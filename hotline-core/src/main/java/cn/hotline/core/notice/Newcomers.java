package cn.hotline.core.notice;

import java.time.Instant;
import java.util.Collection;

/** Waits for orders that can be found for the first time. Called in the relay's transaction, once for each order or more. */
public interface Newcomers {

    void found(Collection<Long> workOrderIds, Instant at);
}
