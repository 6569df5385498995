package cn.hotline.api.search;

import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.notice.Backlog;
import cn.hotline.core.notice.Outbox;
import cn.hotline.core.notice.ParkedMessage;
import cn.hotline.core.search.CheckReport;
import cn.hotline.core.search.IndexCheck;
import cn.hotline.core.search.IndexRebuild;
import cn.hotline.core.search.RebuildProgress;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Only ADMIN reaches this; the scheduler takes the steps of a rebuild. */
@RestController
@RequestMapping("/api/v1/admin")
class IndexController {

    private final IndexRebuild rebuild;
    private final IndexCheck check;
    private final Outbox outbox;

    IndexController(IndexRebuild rebuild, IndexCheck check, Outbox outbox) {
        this.rebuild = rebuild;
        this.check = check;
        this.outbox = outbox;
    }

    /** @param rebuild the running rebuild or the last one, null when there never was any */
    record IndexStatus(@Nullable RebuildProgress rebuild, Backlog outbox) {}

    /** @param perSecond orders at most; null for the configured speed */
    record Start(@Nullable Integer perSecond) {}

    record Parked(List<ParkedMessage> items) {}

    record Release(@Nullable List<@Nullable Long> ids) {

        List<Long> named() {
            List<Long> named = ids == null
                    ? List.of()
                    : ids.stream().filter(Objects::nonNull).toList();
            if (ids == null || named.size() < ids.size()) {
                throw RequestProblem.field("ids", "required", "不能为空");
            }
            return named;
        }
    }

    record Released(int released) {}

    @GetMapping("/index")
    IndexStatus status() {
        return new IndexStatus(rebuild.status(), outbox.backlog());
    }

    @Operation(
            summary = "重建检索索引，照常办理不受影响；已在进行时只调整速度",
            description = "ADMIN。perSecond 为每秒最多复制（随后核对）的件数（1 至 10000），省略时用配置值"
                    + " hotline.index-rebuild.per-second，默认不限。中断后从断点继续。")
    @PostMapping("/index/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildProgress rebuild(@RequestBody(required = false) @Nullable Start start) {
        return rebuild.start(start == null ? null : start.perSecond());
    }

    /** Compares every order by number, state and version; with {@code repair} what differs is sent to the index again. */
    @PostMapping("/index/check")
    CheckReport check(@RequestParam(defaultValue = "false") boolean repair) {
        return check.whole(repair);
    }

    @GetMapping("/outbox/parked")
    Parked parked(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit) {
        return new Parked(outbox.parked(after, limit.rows()));
    }

    /** What people could not be told of; released like the others. */
    @GetMapping("/outbox/parked-notices")
    Parked parkedNotices(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit) {
        return new Parked(outbox.parkedTelling(after, limit.rows()));
    }

    @PostMapping("/outbox/release")
    Released release(@RequestBody Release release) {
        return new Released(outbox.release(release.named()));
    }
}
