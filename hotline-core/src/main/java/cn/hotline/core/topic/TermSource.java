package cn.hotline.core.topic;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in the index which words stand out. */
public interface TermSource {

    /**
     * Appeals to look at, sealed ones never.
     *
     * @param categories empty: all
     * @param everywhere whatever the district; else only this one, or those that name none
     * @param scope only what this unit may see; null for all
     */
    record Corner(
            Set<String> categories,
            boolean everywhere,
            @Nullable String district,
            Instant from,
            Instant until,
            @Nullable String scope) {}

    /** @param words the most significant first; @param texts masked, of up to a hundred of the appeals. */
    record Sample(List<String> words, List<Text> texts) {}

    /** @param caller keyed hash; null when unknown */
    record Text(@Nullable String caller, String words) {}

    /**
     * For each corner what stands out in it.
     *
     * @throws cn.hotline.core.search.IndexAway if Elasticsearch does not answer in time
     */
    List<Sample> samples(List<Corner> corners);
}
