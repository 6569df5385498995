package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.workorder.NumberSource;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes 1,000 numbers at a time from MySQL and hands them out from memory; what a stopped process did not use is lost. */
@Repository
class SegmentNumberSource implements NumberSource {

    private static final int SEGMENT = 1_000;
    private static final int DAYS_REMEMBERED = 8;

    private final NumberSegmentMapper mapper;
    private final TransactionTemplate ownTransaction;
    private final Map<LocalDate, Segment> segments = new HashMap<>();

    SegmentNumberSource(NumberSegmentMapper mapper, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Segment(long next, long end) {}

    @Override
    public synchronized WorkOrderNumber next(LocalDate day) {
        Segment segment = segments.get(day);
        if (segment == null || segment.next() == segment.end()) {
            long first = ownTransaction.execute(status -> {
                mapper.take(day, SEGMENT);
                return mapper.taken();
            });
            segment = new Segment(first, first + SEGMENT);
        }
        if (segments.size() > DAYS_REMEMBERED) {
            segments.clear(); // the clock of a trial run jumps; numbers left over are gaps
        }
        segments.put(day, new Segment(segment.next() + 1, segment.end()));
        return WorkOrderNumber.of(day, segment.next());
    }
}
