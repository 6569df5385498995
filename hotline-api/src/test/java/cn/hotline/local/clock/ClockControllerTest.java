package cn.hotline.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.HotlineApplication;
import cn.hotline.api.Reply;
import cn.hotline.local.LocalServers;
import cn.hotline.local.SharedClock;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A day is tried in a minute: the clock is moved, and what was due by then has happened when it answers. */
class ClockControllerTest {

    @TempDir
    Path folder;

    @Test
    void whatWasDueByTheNewTimeHasHappenedWhenItAnswers() {
        try (ConfigurableApplicationContext run = localRun()) {
            Caller nobody = new Caller(port(run));
            nobody.post("/local/clock", Map.of("now", "2026-03-02T10:00:00+08:00"))
                    .ok(200);
            String number = nobody.as("agent")
                    .post("/api/v1/work-orders", Drafts.inquiry())
                    .ok(201)
                    .text("number");

            Reply moved = nobody.post("/local/clock", Map.of("now", "2026-03-06T09:30:00+08:00"))
                    .ok(200);

            assertThat(moved.text("now")).startsWith("2026-03-06T09:30");
            assertThat(moved.at("deadlines").asInt()).isPositive();
            Reply order =
                    nobody.as("agent").get("/api/v1/work-orders/" + number).ok(200);
            assertThat(order.json().at("/deadlines").findValuesAsString("status"))
                    .contains("BREACHED");
            nobody.post("/local/clock", Map.of()).problem(400, "validation-failed");
        }
    }

    /** It lives among the tests, so that the production jar cannot carry it. */
    @Test
    void theProductionJarDoesNotHaveIt() throws IOException {
        URL where = ClockController.class.getProtectionDomain().getCodeSource().getLocation();
        assertThat(where.getPath()).endsWith("test-classes/");
        assertThat(Files.exists(Path.of("target/classes/cn/hotline/local"))).isFalse();
    }

    private ConfigurableApplicationContext localRun() {
        LocalServers servers = LocalServers.shared();
        servers.testDatabase("hotline_clock_test");
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--hotline.elasticsearch.alias=clock-orders",
                "--spring.quartz.auto-startup=false"));
        servers.springProperties("hotline_clock_test")
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        SharedClock clock = SharedClock.in(folder, Clock.systemUTC());
        ApplicationContextInitializer<GenericApplicationContext> withClock =
                context -> context.registerBean("clock", SharedClock.class, () -> clock, bean -> bean.setPrimary(true));
        return new SpringApplicationBuilder(HotlineApplication.class, ClockControl.class)
                .initializers(withClock)
                .run(arguments.toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext run) {
        return run.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
