package cn.hotline.core.search;

import cn.hotline.core.embedding.AppealVectors;
import cn.hotline.core.notice.Delivery;
import cn.hotline.core.notice.Destination;
import cn.hotline.core.notice.DestinationAway;
import cn.hotline.core.search.WorkOrderIndex.Target;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the live index, and the next one while there is one, at the present state of every changed order. */
@Component
class IndexFeeder implements Destination {

    private static final Logger log = LoggerFactory.getLogger(IndexFeeder.class);

    private final WorkOrderIndex index;
    private final Documents documents;
    private final RebuildStore rebuilds;
    private final IndexRebuild rebuild;
    private final AppealVectors vectors;

    IndexFeeder(
            WorkOrderIndex index,
            Documents documents,
            RebuildStore rebuilds,
            IndexRebuild rebuild,
            AppealVectors vectors) {
        this.index = index;
        this.documents = documents;
        this.rebuilds = rebuilds;
        this.rebuild = rebuild;
        this.vectors = vectors;
    }

    /** Where no index is left, an empty one is created and a rebuild begins to fill it. */
    @Override
    public boolean isAvailable() {
        try {
            if (!index.isLive()) {
                rebuild.start(null);
            }
            return index.isLive();
        } catch (IndexAway e) {
            log.debug("the index is away: {}", e.getMessage());
            return false;
        }
    }

    @Override
    public Delivery deliver(Collection<Long> workOrderIds) {
        // asked after the messages were claimed: a rebuild that starts later copies these orders as they are now
        Target target = rebuilds.isRunning() ? Target.BOTH : Target.LIVE;
        Documents.Composed composed = documents.compose(workOrderIds);
        Map<Long, String> problems = new HashMap<>(composed.problems());
        try {
            Delivery written = index.put(composed.documents(), target);
            problems.putAll(written.problems());
            vectors.want(composed.bare());
            return new Delivery(problems, written.later());
        } catch (IndexAway e) {
            throw new DestinationAway(String.valueOf(e.getMessage()), e);
        }
    }
}
