package cn.hotline.api.evaluation;

import cn.hotline.core.issue.IssueStore;
import cn.hotline.core.issue.Linking;
import cn.hotline.core.issue.VerdictStore;
import cn.hotline.core.repeat.Match;
import cn.hotline.core.repeat.RepeatFinder;
import cn.hotline.core.repeat.RepeatStore;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** The stream of appeals: each is taken in, compared with all before it, and linked by the product itself. */
final class Course {

    private static final int BATCH = 20;
    private static final int RANKED = 10;

    /** On a busy machine the index may be late. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Intake intake;
    private final RepeatFinder finder;
    private final RepeatStore store;
    private final Linking linking;
    private final VerdictStore verdicts;
    private final IssueStore issues;
    private final Map<Long, String> messageOf = new LinkedHashMap<>();
    private final Map<String, String> issueOf = new HashMap<>();
    private final Map<String, List<Match>> ranked = new HashMap<>();
    private final List<Long> micros = new ArrayList<>();

    Course(ApplicationContext application) {
        this.intake = new Intake(application);
        this.finder = application.getBean(RepeatFinder.class);
        this.store = application.getBean(RepeatStore.class);
        this.linking = application.getBean(Linking.class);
        this.verdicts = application.getBean(VerdictStore.class);
        this.issues = application.getBean(IssueStore.class);
    }

    void run(List<Message> messages) {
        for (int from = 0; from < messages.size(); from += BATCH) {
            List<Message> batch = messages.subList(from, Math.min(messages.size(), from + BATCH));
            List<WorkOrderNumber> taken = new ArrayList<>();
            for (Message message : batch) {
                issueOf.put(message.id(), message.id());
                WorkOrderNumber number = intake.register(message);
                if (number != null) {
                    messageOf.put(number.id(), message.id());
                    taken.add(number);
                }
            }
            intake.settle();
            taken.forEach(this::rank);
            link(taken);
            Say.progress(from + batch.size(), messages.size());
        }
        nameIssues();
    }

    private void rank(WorkOrderNumber number) {
        long begin = System.nanoTime();
        List<Match> matches = finder.matches(
                Objects.requireNonNull(store.draftOf(number.id(), null)).numbered(number.text()), RANKED + BATCH);
        micros.add((System.nanoTime() - begin) / 1_000);
        ranked.put(
                Objects.requireNonNull(messageOf.get(number.id())),
                matches.stream()
                        .filter(match -> idOf(match) < number.id())
                        .limit(RANKED)
                        .toList());
    }

    private void link(Collection<WorkOrderNumber> taken) {
        List<Long> ids = taken.stream().map(WorkOrderNumber::id).toList();
        if (!ids.isEmpty() && !Waiting.until(PATIENCE, () -> isLinked(ids))) {
            throw new IllegalStateException("orders without a verdict: " + verdicts.waiting(ids));
        }
    }

    private boolean isLinked(List<Long> ids) {
        while (linking.step()) {}
        return verdicts.waiting(ids).isEmpty();
    }

    /** An issue by its first message, so that whoever stands alone can bear its own id. */
    private void nameIssues() {
        Map<Long, Long> homes = issues.homes(messageOf.keySet()).stream()
                .collect(Collectors.toMap(IssueStore.Home::order, IssueStore.Home::issue));
        Map<Long, String> names = new HashMap<>();
        messageOf.forEach((order, message) -> {
            Long home = homes.get(order);
            if (home != null) {
                issueOf.put(message, names.computeIfAbsent(home, none -> message));
            }
        });
    }

    String messageOf(Match match) {
        return Objects.requireNonNull(messageOf.get(idOf(match)));
    }

    private static long idOf(Match match) {
        return Objects.requireNonNull(WorkOrderNumber.parse(match.number())).id();
    }

    /** The best of those before it, the best first. */
    List<Match> ranked(String message) {
        return ranked.getOrDefault(message, List.of());
    }

    /** The issue of every message. */
    Map<String, String> issues() {
        return issueOf;
    }

    /** What one comparison took, ascending. */
    List<Long> micros() {
        return micros.stream().sorted().toList();
    }
}
