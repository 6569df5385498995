package cn.hotline.api.city;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What the application answered: how often which status to which command, and what it said when it refused. */
public final class Tally {

    private static final int KEPT = 40;
    private static final int STALE = 412;
    private static final int SERVER_ERROR = 500;

    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    void answered(String command, int status, String body) {
        answers.computeIfAbsent(command.replaceAll("\\d+", "n") + " " + status, key -> new LongAdder())
                .increment();
        statuses.computeIfAbsent(status, key -> new LongAdder()).increment();
        Queue<String> kept = status >= SERVER_ERROR ? failures : refusals;
        if (status >= 300 && status != STALE && kept.size() < KEPT) {
            kept.add(command + " " + status + " " + body);
        }
    }

    public long requests() {
        return statuses.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** Answers with a status of 500 or above, in the application's words. */
    public Queue<String> failures() {
        return failures;
    }

    /** The first refusals, in the application's words; that somebody was faster is none. */
    public Queue<String> refusals() {
        return refusals;
    }

    public Map<String, LongAdder> answers() {
        return answers;
    }
}
