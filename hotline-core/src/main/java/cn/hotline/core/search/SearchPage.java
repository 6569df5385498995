package cn.hotline.core.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page; null at the end */
public record SearchPage(List<SearchHit> hits, @Nullable String next) {

    static SearchPage empty() {
        return new SearchPage(List.of(), null);
    }
}
