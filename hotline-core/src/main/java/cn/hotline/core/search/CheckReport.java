package cn.hotline.core.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a comparison found.
 *
 * @param lastId the last order compared
 * @param complete the last order of all was reached
 * @param found how many differences there were; the first thousand are listed
 */
public record CheckReport(int checked, long lastId, boolean complete, int found, List<Difference> differences) {

    private static final int LISTED = 1000;

    static CheckReport begin() {
        return new CheckReport(0, 0, false, 0, List.of());
    }

    public boolean agrees() {
        return found == 0;
    }

    CheckReport plus(CheckReport next) {
        return new CheckReport(
                checked + next.checked,
                next.lastId,
                next.complete,
                found + next.found,
                Stream.concat(differences.stream(), next.differences.stream())
                        .limit(LISTED)
                        .toList());
    }
}
