package cn.hotline.scheduler;

import cn.hotline.local.LocalServers;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The scheduler alone, in a JVM of its own, on the system's clock and without anything that only tests have. */
final class SchedulerProcess implements AutoCloseable {

    private final Process process;

    private SchedulerProcess(Process process) {
        this.process = process;
    }

    static SchedulerProcess start(String instance, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                classPath(),
                SchedulerApplication.class.getName(),
                "--hotline.scheduler.instance=" + instance,
                "--hotline.elasticsearch.alias=scheduler-process-test",
                "--hotline.scheduler.check-in=1s",
                "--hotline.scheduler.sweep.every=500ms",
                "--" + SchedulerTest.KEY,
                "--" + SchedulerTest.HASH_KEY));
        LocalServers.shared()
                .springProperties(SchedulerTest.DATABASE)
                .forEach((name, value) -> command.add("--" + name + "=" + value));
        Arrays.stream(settings).map(setting -> "--" + setting).forEach(command::add);
        try {
            File log = Files.createDirectories(Path.of("target"))
                    .resolve("scheduler-" + instance + ".log")
                    .toFile();
            return new SchedulerProcess(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an operator stops it: it may end what it is at. */
    boolean endsWhenAsked() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS);
    }

    /** As when the machine dies. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
