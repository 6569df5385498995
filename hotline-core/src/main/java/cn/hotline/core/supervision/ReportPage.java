package cn.hotline.core.supervision;

import cn.hotline.core.workorder.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what stands behind a figure; @param next cursor of the following page, null after the last. */
public record ReportPage<T>(List<T> items, @Nullable String next) {

    /** The most rows of one page, for exports; a page that people read has fewer. */
    public static final int LARGEST = 2_000;

    public ReportPage {
        items = List.copyOf(items);
    }

    static void requireSize(int limit) {
        if (limit < 1 || limit > LARGEST) {
            throw new Refusal.InvalidCommand("limit", "out-of-range", "每页1至" + LARGEST + "条");
        }
    }
}
