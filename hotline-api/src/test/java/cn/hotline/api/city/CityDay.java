package cn.hotline.api.city;

import cn.hotline.api.Caller;
import cn.hotline.api.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets the planned days happen: moves the time from one moment to the next and lets people act, over HTTP only. */
public final class CityDay {

    private static final String ORDERS = "/api/v1/work-orders";
    private static final int STALE = 412;
    private static final int REFUSED = 300;
    private static final Duration BY_DAY = Duration.ofMinutes(20);
    private static final Duration AT_NIGHT = Duration.ofMinutes(60);

    private record Due(Instant at, Dossier order) {}

    private final Caller nobody;
    private final CityTime time;
    private final Plan plan;
    private final Consumer<String> progress;
    private final Course course;
    private final Words words = Words.read();
    private final Tally tally = new Tally();
    private final Semaphore turns;
    private final PriorityQueue<Due> agenda = new PriorityQueue<>(Comparator.comparing(Due::at));

    /** @param progress hears from time to time how far it is */
    public CityDay(Caller nobody, CityTime time, Plan plan, Consumer<String> progress) {
        this.nobody = nobody;
        this.time = time;
        this.plan = plan;
        this.progress = progress;
        this.course = new Course(words);
        this.turns = new Semaphore(plan.parallel());
    }

    /** Returns when the plan's last moment is reached; the time stands there then. */
    public Tally run() {
        CityMap map =
                new CityMap(nobody.as("agent").get("/api/v1/units").ok(200).json());
        Callers callers = new Callers(map, words, Words.problems(), new SplittableRandom(plan.seed() + 1));
        new Arrivals(plan, callers).draw().forEach(arrival -> agenda.add(new Due(arrival.at(), arrival.order())));
        long told = 0;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            while (!agenda.isEmpty() && agenda.peek().at().isBefore(plan.until())) {
                Instant now = endOfSlice(agenda.peek().at());
                time.moveTo(now);
                actAt(now, people);
                told = tell(now, told);
            }
        }
        time.moveTo(plan.until());
        return tally;
    }

    /** Everything that falls into a slice of time happens at its end, side by side. */
    private void actAt(Instant now, ExecutorService people) {
        List<Future<@Nullable Due>> acts = new ArrayList<>();
        while (!agenda.isEmpty() && !agenda.peek().at().isAfter(now)) {
            Dossier order = agenda.poll().order();
            acts.add(people.submit(() -> inTurn(order, now)));
        }
        for (Future<@Nullable Due> act : acts) {
            try {
                Due next = act.get();
                if (next != null) {
                    agenda.add(next);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private @Nullable Due inTurn(Dossier order, Instant now) throws InterruptedException {
        turns.acquire();
        try {
            act(order, now);
        } finally {
            turns.release();
        }
        return course.isFinished(order) ? null : new Due(Rhythm.next(order, now), order);
    }

    private void act(Dossier order, Instant now) {
        if (order.number().isEmpty()) {
            Reply reply = nobody.as(agentOf(order)).post(ORDERS, order.appeal.body());
            saw(order, "register", reply);
            return;
        }
        Call call = course.next(order, now);
        if (call == null) {
            look(order);
            return;
        }
        Reply reply = issue(order, call);
        if (reply.status() == STALE) {
            look(order);
            reply = issue(order, call);
        }
        if (reply.status() >= REFUSED) {
            order.refusals++;
            look(order);
        }
    }

    private Reply issue(Dossier order, Call call) {
        Reply reply = nobody.as(call.account())
                .post(path(order) + "/" + call.command(), call.body(), "If-Match", "\"" + order.version() + "\"");
        saw(order, call.command(), reply);
        return reply;
    }

    /** A sweep or somebody else may have been faster. */
    private void look(Dossier order) {
        saw(order, "look", nobody.as("supervisor").get(path(order)));
    }

    private void saw(Dossier order, String what, Reply reply) {
        tally.answered(what, reply.status(), reply.status() < REFUSED ? "" : reply.body());
        if (reply.status() < REFUSED) {
            order.saw(reply.json());
        } else if (order.number().isEmpty()) {
            order.refusals += 3;
        }
    }

    private static String agentOf(Dossier order) {
        return order.random.nextBoolean() ? "agent" : "agent2";
    }

    private static String path(Dossier order) {
        return ORDERS + "/" + order.number();
    }

    private Instant endOfSlice(Instant first) {
        int hour = first.atZone(ArrivalCurve.ZONE).getHour();
        Instant end = first.plus(hour >= 8 && hour < 20 ? BY_DAY : AT_NIGHT);
        return end.isBefore(plan.until()) ? end : plan.until();
    }

    private long tell(Instant now, long told) {
        long tenths = 10
                * Duration.between(plan.from(), now).toMinutes()
                / Math.max(1, Duration.between(plan.from(), plan.until()).toMinutes());
        if (tenths > told) {
            LocalDateTime there =
                    LocalDateTime.ofInstant(now, ArrivalCurve.ZONE).truncatedTo(ChronoUnit.MINUTES);
            progress.accept("%d %%, it is %s, %d requests".formatted(tenths * 10, there, tally.requests()));
        }
        return tenths;
    }
}
