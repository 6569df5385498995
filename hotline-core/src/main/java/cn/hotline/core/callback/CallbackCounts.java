package cn.hotline.core.callback;

import java.time.Instant;
import java.util.List;

/** Counts valid callbacks, those of COMMENDATION excepted. */
public interface CallbackCounts {

    /** @param unit whose work was judged */
    record OfUnit(String unit, long valid, long contacted, long solved, long satisfied, long mostlySatisfied) {

        CallbackTally tally() {
            return new CallbackTally(valid, contacted, solved, satisfied, mostlySatisfied);
        }
    }

    /** One row a unit with any, called back from {@code from} inclusive to {@code to} exclusive. */
    List<OfUnit> count(Instant from, Instant to);
}
