package cn.hotline.core.search;

import cn.hotline.core.notice.Delivery;
import java.util.Collection;
import java.util.List;

/**
 * The index of all orders. There is the live one, and during a rebuild the next one beside it. Every method throws
 * {@link IndexAway} when the index does not answer.
 */
public interface WorkOrderIndex {

    boolean isLive();

    boolean hasNext();

    /** Creates an empty next index, which is live at once when there is no live one; returns its name. */
    String createNext();

    /** Makes the next index the live one in one step and drops every other. */
    void promoteNext();

    /** Writes documents where the index holds no newer version. */
    Delivery put(List<SearchDocument> documents, Target target);

    /** As of now, whether or not it can be found already. Orders without a document are absent. */
    List<IndexStamp> stamps(Collection<Long> ids, Target target);

    /** Documents with {@code after < id <= upTo}, ascending, as far as they can be found already. */
    List<IndexStamp> stampsBetween(long after, long upTo, int limit);

    /** Forgets documents together with their versions. */
    void forget(Collection<Long> ids);

    /** Makes everything written so far findable. */
    void refresh();

    /** Which index is meant. */
    enum Target {
        LIVE,
        NEXT,
        BOTH
    }
}
