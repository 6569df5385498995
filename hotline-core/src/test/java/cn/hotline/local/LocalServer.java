package cn.hotline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One real server in its own process. It may be stopped, killed and started again, and keeps its port. */
public abstract class LocalServer {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final String name;
    private final Port port;
    private final PidFile pidFile;
    private @Nullable Process process;

    /** The folder of this server alone, inside the data folder. */
    protected final Path folder;

    protected LocalServer(String name, Port port, Path folder) {
        this.name = name;
        this.port = port;
        this.folder = folder;
        this.pidFile = new PidFile(folder.resolveSibling(folder.getFileName() + ".pid"), folder.resolveSibling(""));
    }

    /** Unpacks and initialises what is not there yet. */
    protected abstract void prepare() throws IOException;

    protected abstract List<String> command();

    protected abstract Map<String, String> environment();

    protected abstract boolean answers();

    protected List<Port> ports() {
        return List.of(port);
    }

    public int port() {
        return port.number();
    }

    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Starts the server and returns when it answers; nothing happens when it runs already. */
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        endLeftovers();
        ports().forEach(Port::mustBeFree);
        try {
            prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be set up in " + folder, e);
        }
        long begin = System.nanoTime();
        var started = ChildProcess.start(command(), environment(), console());
        process = started;
        pidFile.write(started.toHandle());
        awaitAnswer(started);
        pidFile.write(started.toHandle());
        Progress.say("%s answers on 127.0.0.1:%d after %s", name, port(), Progress.since(begin));
    }

    /** Lets the server flush and end, as the operator would. */
    public synchronized void stop() {
        var running = process;
        process = null;
        if (running != null) {
            end(running, false);
        }
    }

    /** Ends the server as a crash would, with no chance to flush. */
    public synchronized void kill() {
        var running = process;
        process = null;
        if (running != null) {
            end(running, true);
        }
    }

    /** While the work is done the server takes connections and answers none of them, as one that is overloaded. */
    public synchronized void whileItHangs(Runnable work) {
        signal("-STOP");
        try {
            work.run();
        } finally {
            signal("-CONT");
        }
    }

    private void signal(String signal) {
        var running = Objects.requireNonNull(process, name + " does not run");
        Stream.concat(Stream.of(running.toHandle()), running.descendants())
                .forEach(part -> ChildProcess.signal(signal, part));
    }

    void endLeftovers() {
        pidFile.endLeftovers();
    }

    private void end(Process running, boolean abruptly) {
        var all = new ArrayList<>(running.descendants().toList());
        all.add(running.toHandle());
        if (abruptly) {
            all.forEach(ProcessHandle::destroyForcibly);
        } else {
            running.destroy();
        }
        if (!Waiting.until(PATIENCE, () -> all.stream().noneMatch(ProcessHandle::isAlive))) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
        pidFile.delete();
    }

    private void awaitAnswer(Process started) {
        boolean ended = !Waiting.until(PATIENCE, () -> !started.isAlive() || answers());
        if (ended || !started.isAlive()) {
            end(started, false);
            process = null;
            throw new LocalServerProblem(
                    "%s did not start; its last words in %s:%n%s".formatted(name, console(), lastWords()));
        }
    }

    private Path console() {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(console());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
