package cn.hotline.api.supervision;

import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.table.Table;
import cn.hotline.api.web.Moment;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.Years;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.supervision.ClockQuery;
import cn.hotline.core.supervision.DueSoon;
import cn.hotline.core.supervision.DueSoonDesk;
import cn.hotline.core.supervision.ReportPage;
import cn.hotline.core.supervision.UnitGroup;
import cn.hotline.core.workorder.Urgency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What is about to be late, the soonest first. */
@RestController
@RequestMapping("/api/v1/reports/due-soon")
class DueSoonController {

    private final DueSoonDesk desk;
    private final Clock clock;

    DueSoonController(DueSoonDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record DueSoonFilter(
            @Parameter(description = "从现在起多久以内到期，ISO-8601 时长，如 PT8H、P2D；与 until 只用一种", example = "PT8H") @Nullable
            String within,

            @Parameter(description = "何时以前到期；都不写时为下一工作日下班") @Nullable
            Moment until,

            @Parameter(description = "责任单位，含其下级") @Nullable String unit,
            @Parameter(description = "责任单位的种类") @Nullable UnitGroup unitGroup,
            @Nullable ClockKind kind,

            @Parameter(description = "诉求类别的代码，含下级") @Nullable
            String category,

            @Nullable Urgency urgency,

            @Parameter(description = "诉求所在区县的代码，none 为未注明", example = "370102") @Nullable
            String district) {

        ClockQuery asQuery() {
            return new ClockQuery(null, null, null, unit, unitGroup, kind, category, urgency, district);
        }

        /** @throws RequestProblem when both are given, or a duration that cannot be read */
        @Nullable
        Instant last(Instant now) {
            if (within == null) {
                return until == null ? null : until.end();
            }
            if (until != null) {
                throw RequestProblem.field("within", "ambiguous", "within 和 until 只能用一种");
            }
            try {
                return Years.checked(now.plus(Duration.parse(within.strip())));
            } catch (DateTimeException | ArithmeticException unreadable) {
                throw RequestProblem.field("within", "bad-duration", "应为 PT8H 或 P2D 的形式，不超出 2099 年");
            }
        }
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "即将到期", description = "计时中、尚未到期的时限，最早到期的在前，附剩余时间和其中的工作时间（秒）。")
    DueSoon list(
            @ParameterObject DueSoonFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        return desk.list(filter.asQuery(), filter.last(clock.instant()), cursor, limit.rows(), actor);
    }

    @GetMapping(produces = Table.XLSX)
    ResponseEntity<StreamingResponseBody> table(@ParameterObject DueSoonFilter filter, Actor actor) {
        Instant until = desk.list(filter.asQuery(), filter.last(clock.instant()), null, 1, actor)
                .until();
        return Table.answer("即将到期", new DueSoonTable(cursor -> {
            DueSoon page = desk.list(filter.asQuery(), until, cursor, ReportPage.LARGEST, actor);
            return new ReportPage<>(page.items(), page.next());
        }));
    }
}
