package cn.hotline.api.supervision;

import cn.hotline.api.web.Moment;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.supervision.OverdueQuery;
import cn.hotline.core.workorder.Urgency;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the overdue report, as they are written in the address. */
record OverdueFilter(
        @Parameter(description = "到期时间起（含）") @Nullable Moment from,
        @Parameter(description = "到期时间止；写日期时含当日") @Nullable Moment to,
        @Parameter(description = "截至此时是否超期，默认为现在") @Nullable Moment asOf,
        @Parameter(description = "责任单位，含其下级") @Nullable String unit,
        @Nullable ClockKind kind,
        @Nullable String category,
        @Nullable Urgency urgency) {

    OverdueQuery asQuery() {
        return new OverdueQuery(
                from == null ? null : from.start(),
                to == null ? null : to.end(),
                asOf == null ? null : asOf.end(),
                unit,
                kind,
                category,
                urgency);
    }
}
