package cn.hotline.api.grid;

import cn.hotline.core.grid.PlaceChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a grid or lane, the latest first. */
record PlaceHistory(List<Line> items) {

    record Line(String what, @Nullable String reason, Instant at, String byName) {}

    static PlaceHistory of(List<PlaceChange> changes) {
        return new PlaceHistory(changes.stream()
                .map(change -> new Line(change.what(), change.reason(), change.at(), change.byName()))
                .toList());
    }
}
