package cn.hotline.core.repeat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts appeals in the index. */
public interface TopicSource {

    /**
     * @param before begin of the window before {@code [from, until)}
     * @param scope only what this unit may see; null for all
     * @throws cn.hotline.core.search.IndexAway if Elasticsearch does not answer in time
     */
    List<TopicCount> count(Instant before, Instant from, Instant until, @Nullable String scope);
}
