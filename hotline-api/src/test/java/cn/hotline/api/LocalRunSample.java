package cn.hotline.api;

import cn.hotline.api.city.SampleData;
import cn.hotline.local.LocalSettings;
import cn.hotline.local.SharedClock;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the sample data beside the running application; {@code -Dhotline.sample=false} leaves it out. */
final class LocalRunSample implements ApplicationListener<ApplicationReadyEvent> {

    private static final int ORDERS = 2_000;

    private final SharedClock clock;
    private final JdbcClient sql;

    LocalRunSample(SharedClock clock, JdbcClient sql) {
        this.clock = clock;
        this.sql = sql;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String port = environment.getRequiredProperty("server.port");
        SampleData sample = new SampleData(
                LocalSettings.forRun().data(), clock, Clock.systemUTC(), Integer.parseInt(port), LocalRunSample::say);
        if (!"false".equalsIgnoreCase(System.getProperty("hotline.sample")) && sample.isDue(sql)) {
            Thread.ofPlatform().daemon().name("sample-data").start(() -> make(sample, port));
        }
    }

    private static void make(SampleData sample, String port) {
        String chosen = System.getProperty("hotline.sample.orders", "");
        int orders = chosen.isBlank() ? ORDERS : Integer.parseInt(chosen);
        say("making about %d orders of the last fortnight; until it is done the application lives through that time"
                .formatted(orders));
        try {
            sample.make(orders);
            say("done; the time is the present again");
            Welcome.print(port);
        } catch (RuntimeException | AssertionError e) {
            say("broken off, the next start goes on with it: " + e.getMessage());
        }
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println("[sample] " + line);
    }
}
