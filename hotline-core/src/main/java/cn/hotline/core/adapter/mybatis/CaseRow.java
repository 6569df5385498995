package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.workorder.Assignment;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.Proceeding;
import cn.hotline.core.workorder.WorkOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of the case statement; its id keeps MyBatis from folding equal-looking orders into one. */
public final class CaseRow {

    private long id;
    private @Nullable WorkOrder order;
    private List<Assignment> assignments = List.of();
    private List<DeadlineClock> clocks = List.of();
    private List<Proceeding> proceedings = List.of();

    public CaseRow() {}

    CaseFile file() {
        return new CaseFile(Objects.requireNonNull(order, () -> "no order " + id), assignments, clocks, proceedings);
    }
}
