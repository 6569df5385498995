package cn.hotline.api.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Schedulers alone, each in a JVM of its own on one database. */
final class SweepProcesses implements AutoCloseable {

    private static final String MAIN = "cn.hotline.scheduler.SchedulerApplication";

    private final Map<String, Object> servers;
    private final List<Process> running = new ArrayList<>();

    /** @param servers the addresses of MySQL, Redis and Elasticsearch */
    SweepProcesses(Map<String, Object> servers) {
        this.servers = servers;
    }

    void start(String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                MAIN,
                "--hotline.scheduler.sweep.every=1s",
                // the api's settings are on this class path, its health is not in this process
                "--management.endpoint.health.validate-group-membership=false"));
        servers.forEach((name, value) -> command.add("--" + name + "=" + value));
        for (String setting : settings) {
            command.add("--hotline.scheduler." + setting);
        }
        try {
            File log = Files.createTempFile(Path.of("target"), "sweep-", ".log").toFile();
            running.add(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Or whoever waits for them would wait for ever. */
    void requireAlive() {
        if (!running.stream().allMatch(Process::isAlive)) {
            throw new IllegalStateException("a scheduler process has ended; see target/sweep-*.log");
        }
    }

    @Override
    public void close() {
        running.forEach(Process::destroy);
        for (Process process : running) {
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        running.clear();
    }
}
