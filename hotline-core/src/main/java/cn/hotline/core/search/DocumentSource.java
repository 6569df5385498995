package cn.hotline.core.search;

import cn.hotline.core.embedding.Model;
import java.util.Collection;
import java.util.List;

/** Reads from MySQL what goes into the index, each method with one statement. */
public interface DocumentSource {

    /** Read before scopes and texts: these may be newer than the order's version, never older. */
    List<OrderRow> orders(Collection<Long> ids);

    List<ScopeRow> scopes(Collection<Long> ids);

    /** The newest twenty of each order. */
    List<TextRow> texts(Collection<Long> ids);

    List<Long> idsAfter(long after, int limit);

    List<OrderStamp> stampsAfter(long after, int limit, Model model);

    List<OrderStamp> stamps(Collection<Long> ids, Model model);

    /** Those of the orders that still have something to be relayed. */
    List<Long> awaitingRelay(Collection<Long> ids);

    long count();
}
