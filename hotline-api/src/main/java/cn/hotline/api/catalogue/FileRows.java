package cn.hotline.api.catalogue;

import java.util.List;

/** A table as texts. */
record FileRows(List<String> header, List<Row> rows) {

    /** More than any catalogue may have: whoever sends them is told so, and no more are read. */
    static final int MOST = 20_001;

    /** @param number as people count, the header being 1 */
    record Row(long number, List<String> cells) {}
}
