package cn.hotline.api.repeat;

import cn.hotline.api.web.PageLimit;
import cn.hotline.core.issue.IssueReading;
import cn.hotline.core.organisation.Actor;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** An issue as it is answered after it was changed, with its version as ETag. */
@Component
class IssueAnswers {

    private final IssueReading reading;

    IssueAnswers(IssueReading reading) {
        this.reading = reading;
    }

    /** Nothing where the change left no issue. */
    ResponseEntity<IssueReading.Detail> after(long id, Actor actor) {
        return reading.isGone(id) ? ResponseEntity.noContent().build() : tagged(ResponseEntity.ok(), view(id, actor));
    }

    ResponseEntity<IssueReading.Detail> created(long id, Actor actor) {
        return tagged(ResponseEntity.created(URI.create("/api/v1/repeat-issues/" + id)), view(id, actor));
    }

    static ResponseEntity<IssueReading.Detail> tagged(ResponseEntity.BodyBuilder answer, IssueReading.Detail detail) {
        return answer.eTag("\"" + detail.issue().version() + "\"").body(detail);
    }

    private IssueReading.Detail view(long id, Actor actor) {
        return reading.detail(id, null, Integer.parseInt(PageLimit.USUAL), actor);
    }
}
