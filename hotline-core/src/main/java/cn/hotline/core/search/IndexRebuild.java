package cn.hotline.core.search;

import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Duration;
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
    private final Clock clock;

    IndexRebuild(RebuildSteps steps, RebuildStore store, Clock clock) {
        this.steps = steps;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Begins a rebuild, or changes the speed of the running one.
     *
     * @param perSecond orders at most; null for the configured speed, or to leave that of the running one
     * @throws IndexAway if Elasticsearch does not answer
     * @throws Refusal.InvalidCommand if the speed is out of bounds
     */
    public RebuildProgress start(@Nullable Integer perSecond) {
        if (perSecond != null && !RebuildSettings.isPossible(perSecond)) {
            throw new Refusal.InvalidCommand(
                    "perSecond",
                    "out-of-range",
                    "每秒 " + RebuildSettings.SLOWEST + " 到 " + RebuildSettings.FASTEST + " 件");
        }
        return steps.begin(perSecond);
    }

    /** Takes one bounded step. @return false when there is nothing to do now: no rebuild, one that rests by its speed, another instance at it, or no index */
    public boolean step() {
        try {
            return steps.next();
        } catch (IndexAway e) {
            log.warn("the rebuild waits for the index: {}", e.getMessage());
            return false;
        }
    }

    /** How long the running rebuild has to wait for its next step, by its speed. */
    public Duration pause() {
        RebuildProgress latest = store.latest();
        return latest == null ? Duration.ZERO : latest.pause(clock.instant());
    }

    /** @return the running rebuild, or the last one; null when there never was any */
    public @Nullable RebuildProgress status() {
        return store.latest();
    }
}
