package cn.hotline.api.repeat;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.web.PageLimit;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.repeat.HotTopic;
import cn.hotline.core.repeat.HotTopics;
import cn.hotline.core.repeat.IssueDetail;
import cn.hotline.core.repeat.IssueMember;
import cn.hotline.core.repeat.IssuePage;
import cn.hotline.core.repeat.RepeatIssue;
import cn.hotline.core.repeat.RepeatIssues;
import cn.hotline.core.repeat.Window;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Issues that come back, and topics that many people call about. */
@RestController
class RepeatController {

    private final RepeatIssues issues;
    private final HotTopics topics;

    RepeatController(RepeatIssues issues, HotTopics topics) {
        this.issues = issues;
        this.topics = topics;
    }

    record IssueList(List<RepeatIssue> items, @Nullable String next) {}

    record Issue(
            RepeatIssue issue,
            List<IssueMember> items,
            @Nullable String next) {}

    record TopicList(Window window, List<HotTopic> items) {}

    @GetMapping("/api/v1/repeat-issues")
    IssueList issues(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        IssuePage page = issues.page(cursor, limit.rows(), actor);
        return new IssueList(page.issues(), page.next());
    }

    @GetMapping("/api/v1/repeat-issues/{id}")
    Issue issue(
            @PathVariable WorkOrderNumber id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        IssueDetail detail = issues.detail(id, cursor, limit.rows(), actor);
        if (detail == null) {
            throw RequestProblem.of(ProblemKind.REPEAT_ISSUE_NOT_FOUND, "没有这一重复诉求，或无权查看");
        }
        return new Issue(detail.issue(), detail.members(), detail.next());
    }

    @GetMapping("/api/v1/hot-topics")
    TopicList topics(
            @RequestParam(defaultValue = "WEEK") Window window,
            @RequestParam(defaultValue = PageLimit.USUAL) PageLimit limit,
            Actor actor) {
        return new TopicList(window, topics.of(window, limit.rows(), actor));
    }
}
