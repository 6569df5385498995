package cn.hotline.core.search;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that MySQL and the index agree, order by order: by number, state and version. What differs is reported and
 * repaired; what still waits for the relay is no difference.
 */
@Service
public class IndexCheck {

    private static final int BATCH = 500;

    private final IndexComparison comparison;
    private final CheckStore positions;
    private final Clock clock;

    IndexCheck(IndexComparison comparison, CheckStore positions, Clock clock) {
        this.comparison = comparison;
        this.positions = positions;
        this.clock = clock;
    }

    /**
     * Compares the next orders, from where the last slice of any instance ended; begins again after the last one.
     *
     * @throws IndexAway if Elasticsearch does not answer
     */
    @Transactional
    public CheckReport slice(int orders) {
        CheckReport report = CheckReport.begin();
        long after = positions.position().stream().findFirst().orElse(0L);
        while (report.checked() < orders && !report.complete()) {
            report = report.plus(comparison.compare(after, Math.min(BATCH, orders - report.checked()), true));
            after = report.lastId();
        }
        positions.savePosition(report.complete() ? 0 : after, report.complete(), clock.instant());
        return report;
    }

    /** Compares all orders. @param repair whether to have differences delivered again, or only to tell them */
    public CheckReport whole(boolean repair) {
        CheckReport report = CheckReport.begin();
        while (!report.complete()) {
            report = report.plus(comparison.compare(report.lastId(), BATCH, repair));
        }
        return report;
    }
}
