package cn.hotline.core.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an order has been, one stay after the other.
 *
 * @param leadUnits how many different units have led it
 * @param problemOrder whether these are three or more
 */
public record PathView(String number, List<Stay> items, int leadUnits, boolean problemOrder) {

    public PathView {
        items = List.copyOf(items);
    }

    /**
     * @param holder whose time it was: a unit's, or the centre's, which decides on returns and replies
     * @param to null while it lasts
     * @param leftBy command that ended the stay
     * @param workingSeconds working time of the holder, to now while it lasts
     */
    public record Stay(
            Named holder,
            Instant from,
            @Nullable Instant to,
            @Nullable String leftBy,
            @Nullable String leftByLabel,
            long workingSeconds) {}
}
