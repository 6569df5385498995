package cn.hotline.api.evaluation;

import cn.hotline.core.repeat.Belonging;
import cn.hotline.core.repeat.Decision;
import cn.hotline.core.repeat.LikenessSettings;
import cn.hotline.core.repeat.LinkingPolicy;
import cn.hotline.core.repeat.Match;
import cn.hotline.core.repeat.Related;
import cn.hotline.core.repeat.RepeatFinder;
import cn.hotline.core.repeat.RepeatStore;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** The stream of appeals: each is taken in, compared with all before it, and joined as the product joins. */
final class Course {

    private static final int BATCH = 20;
    private static final int RANKED = 10;
    private static final int COMPARED = 90;

    private final Intake intake;
    private final RepeatFinder finder;
    private final RepeatStore store;
    private final LinkingPolicy policy;
    private final Map<String, String> messageOf = new HashMap<>();
    private final Map<String, Integer> issueOf = new HashMap<>();
    private final Map<String, List<Match>> ranked = new HashMap<>();
    private final List<Long> micros = new ArrayList<>();

    Course(ApplicationContext application) {
        this.intake = new Intake(application);
        this.finder = application.getBean(RepeatFinder.class);
        this.store = application.getBean(RepeatStore.class);
        this.policy = new LinkingPolicy(application.getBean(LikenessSettings.class));
    }

    void run(List<Message> messages) {
        for (int from = 0; from < messages.size(); from += BATCH) {
            List<Message> batch = messages.subList(from, Math.min(messages.size(), from + BATCH));
            List<WorkOrderNumber> taken = new ArrayList<>();
            for (Message message : batch) {
                WorkOrderNumber number = intake.register(message);
                if (number == null) {
                    open(message.id());
                } else {
                    messageOf.put(number.text(), message.id());
                    taken.add(number);
                }
            }
            intake.settle();
            taken.forEach(this::join);
            Say.progress(from + batch.size(), messages.size());
        }
    }

    private void join(WorkOrderNumber number) {
        long begin = System.nanoTime();
        List<Match> earlier = finder
                .matches(
                        Objects.requireNonNull(store.draftOf(number.id(), null)).numbered(number.text()), COMPARED)
                .stream()
                .filter(match -> match.number().compareTo(number.text()) < 0)
                .toList();
        micros.add((System.nanoTime() - begin) / 1_000);
        String message = Objects.requireNonNull(messageOf.get(number.text()));
        ranked.put(message, earlier.stream().limit(RANKED).toList());
        List<Belonging> belongings = policy.judge(earlier.stream()
                .map(match -> new Related(match.number(), match.score(), (long) issueOf(match)))
                .toList());
        if (!belongings.isEmpty() && belongings.getFirst().decision() == Decision.LINK) {
            issueOf.put(
                    message,
                    Objects.requireNonNull(belongings.getFirst().issue()).intValue());
        } else {
            open(message);
        }
    }

    private int issueOf(Match match) {
        return Objects.requireNonNull(issueOf.get(messageOf(match)));
    }

    private void open(String message) {
        issueOf.put(message, issueOf.size());
    }

    String messageOf(Match match) {
        return Objects.requireNonNull(messageOf.get(match.number()));
    }

    /** The best of those before it, the best first. */
    List<Match> ranked(String message) {
        return ranked.getOrDefault(message, List.of());
    }

    /** The issue of every message. */
    Map<String, Integer> issues() {
        return issueOf;
    }

    /** What one comparison took, ascending. */
    List<Long> micros() {
        return micros.stream().sorted().toList();
    }
}
