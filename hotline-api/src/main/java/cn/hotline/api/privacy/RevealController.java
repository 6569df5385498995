package cn.hotline.api.privacy;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Identity;
import cn.hotline.core.reading.ReadingDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows an appellant's name and telephone number in plain to those who have to call. */
@RestController
class RevealController {

    private final ReadingDesk desk;

    RevealController(ReadingDesk desk) {
        this.desk = desk;
    }

    record Reason(@Nullable String reason) {}

    @PostMapping("/api/v1/work-orders/{number}/reveal-appellant")
    ResponseEntity<Identity> reveal(@PathVariable WorkOrderNumber number, @RequestBody Reason body, Actor actor) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(desk.reveal(number, actor, body.reason()));
    }
}
