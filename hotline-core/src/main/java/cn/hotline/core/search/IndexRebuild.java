package cn.hotline.core.search;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Builds the index anew beside live traffic. Its progress stands in MySQL, so any instance may take the next step, and a
 * rebuild that was killed goes on where it stopped. The relay writes to both indexes meanwhile.
 */
@Service
public class IndexRebuild {

    private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);

    private final RebuildSteps steps;
    private final RebuildStore store;

    IndexRebuild(RebuildSteps steps, RebuildStore store) {
        this.steps = steps;
        this.store = store;
    }

    /**
     * Begins a rebuild, unless one is running already.
     *
     * @throws IndexAway if Elasticsearch does not answer
     */
    public RebuildProgress start() {
        return steps.begin();
    }

    /** Takes one bounded step. @return false when there is nothing to do now: no rebuild, another instance at it, or no index */
    public boolean step() {
        try {
            return steps.next();
        } catch (IndexAway e) {
            log.warn("the rebuild waits for the index: {}", e.getMessage());
            return false;
        }
    }

    /** @return the running rebuild, or the last one; null when there never was any */
    public @Nullable RebuildProgress status() {
        return store.latest();
    }
}
