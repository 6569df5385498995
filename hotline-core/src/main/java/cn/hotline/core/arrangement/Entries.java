package cn.hotline.core.arrangement;

import java.util.List;

/**
 * What a file holds.
 *
 * @param ignored entries that are no days of the arrangement, such as solar terms in a published feed
 */
public record Entries(List<Entry> entries, int ignored) {
    public Entries {
        entries = List.copyOf(entries);
    }
}
