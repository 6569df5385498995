package cn.hotline.core.learning;

import java.time.Instant;
import java.util.List;

/** Keeps suggestions, one row an order. */
public interface SuggestionStore {

    /** What was shown last before the dispatch stands; a later one changes nothing. */
    void put(List<Shown> shown);

    /** Orders first dispatched in the span, by the category that the agent chose. */
    List<Tally> tallies(Instant from, Instant to, int limit);
}
