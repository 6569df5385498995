package cn.hotline.api.city;

import cn.hotline.api.Caller;
import cn.hotline.local.SharedClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills an empty local run with the last fortnight of the city, once. The time of the run goes through that fortnight
 * meanwhile and is the present again in the end. Broken off, it goes on at the next start from where the time stands.
 */
public final class SampleData {

    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final int PARALLEL = 8;
    private static final String BEGUN = "begun";
    private static final String MADE = "made";

    private final Path marker;
    private final SharedClock clock;
    private final Clock real;
    private final Caller nobody;
    private final Consumer<String> progress;

    public SampleData(Path dataFolder, SharedClock clock, Clock real, int port, Consumer<String> progress) {
        this.marker = dataFolder.resolve("sample");
        this.clock = clock;
        this.real = real;
        this.nobody = new Caller(port);
        this.progress = progress;
    }

    /** Whether there is anything to make: nothing was made yet and nobody has put in orders, or it was broken off. */
    public boolean isDue(JdbcClient sql) {
        String mark = mark();
        return mark.equals(BEGUN)
                || mark.isEmpty()
                        && sql.sql("select id from work_order limit 1")
                                .query(Long.class)
                                .optional()
                                .isEmpty();
    }

    /** @param orders in a whole fortnight */
    public void make(int orders) {
        Instant until = real.instant();
        if (!mark().equals(BEGUN)) {
            clock.moveTo(until.minus(FORTNIGHT));
            write(BEGUN);
        }
        Instant from = clock.instant();
        if (from.isBefore(until)) {
            int left = Math.toIntExact(
                    Math.round(orders * ((double) Duration.between(from, until).toMinutes() / FORTNIGHT.toMinutes())));
            Plan plan = new Plan(left, from, until, from.getEpochSecond(), PARALLEL);
            Tally tally = new CityDay(nobody, this::moveTo, plan, progress).run();
            tally.failures().forEach(progress);
        }
        clock.reset();
        write(MADE);
    }

    private void moveTo(Instant moment) {
        nobody.post("/local/clock", Map.of("now", moment.toString())).ok(200);
    }

    /** Whether one is being made, so that the time of this data folder is not for others to move. */
    public static boolean isUnderWay(Path dataFolder) {
        return mark(dataFolder.resolve("sample")).equals(BEGUN);
    }

    private String mark() {
        return mark(marker);
    }

    private static String mark(Path marker) {
        try {
            return Files.exists(marker) ? Files.readString(marker).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(marker, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
