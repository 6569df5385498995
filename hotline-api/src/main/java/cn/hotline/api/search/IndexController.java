package cn.hotline.api.search;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.notice.Backlog;
import cn.hotline.core.notice.Outbox;
import cn.hotline.core.notice.ParkedMessage;
import cn.hotline.core.search.CheckReport;
import cn.hotline.core.search.IndexCheck;
import cn.hotline.core.search.IndexRebuild;
import cn.hotline.core.search.RebuildProgress;
import java.util.List;
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

    record Parked(List<ParkedMessage> items) {}

    record Release(List<Long> ids) {}

    record Released(int released) {}

    @GetMapping("/index")
    IndexStatus status() {
        return new IndexStatus(rebuild.status(), outbox.backlog());
    }

    @PostMapping("/index/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildProgress rebuild() {
        return rebuild.start();
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
        return new Released(outbox.release(release.ids()));
    }
}
