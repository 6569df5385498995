package cn.hotline.api.notices;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reminder.NoticeBox;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own box of messages, each of which lists notices. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeController {

    private final NoticeBox box;

    NoticeController(NoticeBox box) {
        this.box = box;
    }

    @GetMapping
    NoticeBox.Page list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            @RequestParam(defaultValue = "false") boolean unread,
            Actor actor) {
        return box.list(cursor, limit.rows(), unread, actor);
    }

    @GetMapping("/{id}")
    NoticeBox.Items items(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        return box.items(id, cursor, limit.rows(), actor);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String id, Actor actor) {
        box.read(id, actor);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        box.readAll(actor);
    }
}
