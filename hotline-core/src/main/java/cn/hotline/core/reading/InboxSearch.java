package cn.hotline.core.reading;

import cn.hotline.core.reading.InboxStore.Sieve;
import cn.hotline.core.reading.InboxStore.Window;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fills a page from windows of ids. Where an index answers the whole query, one window of the page's size is enough;
 * otherwise larger windows are sifted until the page is full or {@link #LOOKED_AT} orders were looked at, so that no query
 * reads the table however little of it fits.
 */
@Component
final class InboxSearch {

    static final int LOOKED_AT = 20_000;
    private static final int WINDOW = 2_000;

    private final InboxStore store;

    InboxSearch(InboxStore store) {
        this.store = store;
    }

    /** @param next the id below which the following page starts, null after the last */
    record Found(List<Long> ids, @Nullable Long next) {}

    Found find(Window first, Sieve sieve, int limit) {
        if (sieve.letsAllThrough()) {
            List<Long> ids = store.window(sized(first, first.below(), limit + 1));
            boolean more = ids.size() > limit;
            List<Long> page = more ? ids.subList(0, limit) : ids;
            return new Found(page, more ? page.getLast() : null);
        }
        List<Long> found = new ArrayList<>();
        long below = first.below();
        for (int looked = 0; looked < LOOKED_AT; looked += WINDOW) {
            List<Long> window = store.window(sized(first, below, WINDOW));
            if (!window.isEmpty()) {
                found.addAll(store.sift(window, sieve));
            }
            if (found.size() > limit) {
                return new Found(found.subList(0, limit), found.get(limit - 1));
            }
            if (window.size() < WINDOW) {
                return new Found(found, null);
            }
            below = window.getLast();
        }
        return new Found(found, below);
    }

    private static Window sized(Window window, long below, int limit) {
        return new Window(window.unit(), window.state(), window.type(), window.urgency(), below, limit);
    }
}
