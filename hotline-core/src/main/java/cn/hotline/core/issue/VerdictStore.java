package cn.hotline.core.issue;

import cn.hotline.core.embedding.Model;
import cn.hotline.core.repeat.Decision;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Orders on their way to a verdict. Methods run in the caller's transaction. */
public interface VerdictStore {

    /**
     * Those that wait, the least tried first, then the lowest. Not those that failed too often, nor those that still wait for
     * a vector of the model.
     */
    List<Long> next(Model model, int limit);

    /** Those of the orders that are still to be judged; not those that failed too often. */
    List<Long> waiting(Collection<Long> orders);

    void decide(long order, Decision decision, Instant at);

    /** It could not be judged, which is a fault; others go first. */
    void putOff(long order);
}
