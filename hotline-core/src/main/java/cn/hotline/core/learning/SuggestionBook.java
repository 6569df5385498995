package cn.hotline.core.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes down what was suggested, behind the back of whoever waits for the answer: many rows in one transaction when there
 * is much to write. A process that is killed loses what it showed in the last moments, which is missed by a statistic and
 * by nothing else.
 */
@Component
class SuggestionBook implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SuggestionBook.class);
    private static final int ROOM = 10_000;
    private static final int AT_ONCE = 200;

    private final SuggestionStore store;
    private final BlockingQueue<Shown> waiting = new ArrayBlockingQueue<>(ROOM);
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("suggestions").factory());

    SuggestionBook(SuggestionStore store) {
        this.store = store;
    }

    void note(Shown shown) {
        if (waiting.offer(shown)) {
            writer.execute(this::flush);
        } else {
            LOG.warn("no room to write down what was suggested for order {}", shown.workOrderId());
        }
    }

    /** Returns when everything noted so far by this process is written, or could not be. */
    synchronized void flush() {
        List<Shown> batch = new ArrayList<>(AT_ONCE);
        while (waiting.drainTo(batch, AT_ONCE) > 0) {
            try {
                store.put(batch);
            } catch (RuntimeException e) {
                LOG.warn("{} suggestions were not written down", batch.size(), e);
            }
            batch.clear();
        }
    }

    @Override
    public void close() {
        writer.shutdown();
        flush();
    }
}
