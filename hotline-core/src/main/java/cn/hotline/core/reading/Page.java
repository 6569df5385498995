package cn.hotline.core.reading;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
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

    /** @param found by descending number, one more than the page has room for where there are more */
    public static <T> Page<T> of(List<T> found, int limit, ToLongFunction<T> number) {
        boolean more = found.size() > limit;
        List<T> page = more ? found.subList(0, limit) : found;
        return new Page<>(page, more ? Cursor.of(number.applyAsLong(page.getLast())) : null);
    }

    public <R> Page<R> map(Function<T, R> shown) {
        return new Page<>(items.stream().map(shown).toList(), next);
    }
}
