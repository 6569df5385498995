package cn.hotline.api.supervision;

import cn.hotline.api.web.Moment;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.supervision.ClockQuery;
import cn.hotline.core.supervision.UnitGroup;
import cn.hotline.core.workorder.Urgency;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which clocks a report is about, as it is written in the address. The code of a line of a report fits here. */
record ClockFilter(
        @Parameter(description = "截至此时的情况，默认为现在；写日期时为该日终了") @Nullable
        Moment asOf,

        @Parameter(description = "责任单位，含其下级；热线中心自身的时限用热线中心的代码") @Nullable
        String unit,

        @Parameter(description = "责任单位的种类") @Nullable UnitGroup unitGroup,
        @Nullable ClockKind kind,
        @Parameter(description = "诉求类别的代码，含下级") @Nullable String category,
        @Nullable Urgency urgency,

        @Parameter(description = "诉求所在区县的代码，none 为未注明", example = "370102") @Nullable
        String district) {

    ClockQuery asQuery(TimeWindow window) {
        return new ClockQuery(
                unless(TimeWindow.ALWAYS.from(), window.from()),
                unless(TimeWindow.ALWAYS.to(), window.to()),
                asOf == null ? null : asOf.end(),
                unit,
                unitGroup,
                kind,
                category,
                urgency,
                district);
    }

    private static @Nullable Instant unless(Instant endless, Instant moment) {
        return moment.equals(endless) ? null : moment;
    }
}
