package cn.hotline.core.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param next cursor of the following page, null after the last one; a page may be short and yet have a next one, because
 *     each request looks at a bounded number of orders
 */
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }
}
