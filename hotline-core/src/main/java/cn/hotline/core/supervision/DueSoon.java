package cn.hotline.core.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Running clocks due from now through {@code until}, the soonest first; @param next cursor of the following page */
public record DueSoon(
        Instant asOf,
        Instant until,
        List<DueSoonRow> items,
        @Nullable String next) {

    public DueSoon {
        items = List.copyOf(items);
    }
}
