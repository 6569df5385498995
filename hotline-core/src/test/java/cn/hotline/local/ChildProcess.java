package cn.hotline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts servers so that Ctrl-C in the terminal does not reach them (a session of their own) and so that they
 * end by themselves when this process is killed (a signal from the kernel at the death of the starting thread).
 */
final class ChildProcess {
    /** The signal comes when the thread that started the child ends, so all are started by one that never ends. */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("local-server-starter").factory());

    private ChildProcess() {}

    static Process start(List<String> command, Map<String, String> environment, Path console) {
        var builder =
                new ProcessBuilder(wrapped(command)).redirectErrorStream(true).redirectOutput(console.toFile());
        builder.environment().putAll(environment);
        // options meant for this Java process must not reach the one of Elasticsearch
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        try {
            return CompletableFuture.supplyAsync(() -> started(builder), STARTER)
                    .join();
        } catch (CompletionException e) {
            throw new LocalServerProblem("Cannot start " + command.getFirst() + ": " + e.getCause(), e);
        }
    }

    static void signal(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> wrapped(List<String> command) {
        var wrapped = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            wrapped.add("/usr/bin/setsid");
        }
        if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            wrapped.addAll(List.of("/usr/bin/setpriv", "--pdeathsig", "TERM"));
        }
        wrapped.addAll(command);
        return wrapped;
    }
}
