package cn.hotline.core.issue;

import cn.hotline.core.issue.Event.By;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.FirstAnswers;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every decision of people begins with: who may, whose turn it is, and whether the request was carried out before. */
@Component
final class Deciding {

    static final Set<Role> CENTRE = Set.of(Role.AGENT, Role.DISPATCHER, Role.SUPERVISOR);

    private final IssueStore store;
    private final FirstAnswers answers;
    private final Clock clock;

    Deciding(IssueStore store, FirstAnswers answers, Clock clock) {
        this.store = store;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param what the request in words, by which another one under the same key is recognised
     * @return what the work led to, now or at the key's first use
     */
    long once(
            Actor actor,
            Set<Role> roles,
            @Nullable String key,
            String what,
            @Nullable String reason,
            ToLongFunction<By> work) {
        if (!actor.cityWide() || actor.roles().stream().noneMatch(roles::contains)) {
            throw IssueRefused.notPermitted("您的岗位不能处理重复诉求");
        }
        store.take(IssueStore.Turn.CHANGING);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return answers.once(actor, key, what + " " + reason, () -> work.applyAsLong(new By(actor, now, null, reason)));
    }

    /** @throws IssueRefused when there is none, its orders are elsewhere by now, or it is not as the actor saw it */
    Issue seen(long id, @Nullable Integer seen) {
        Issue issue = store.find(id);
        if (issue == null) {
            throw IssueRefused.unknown();
        }
        if (seen == null) {
            throw new Refusal.VersionRequired();
        }
        if (issue.version() != seen) {
            throw IssueRefused.stale(issue.version());
        }
        if (issue.isGone()) {
            throw IssueRefused.inOtherState(
                    issue.successor() == null ? "这一重复诉求已经解散" : "这一重复诉求已并入第 " + issue.successor() + " 号");
        }
        return issue;
    }
}
