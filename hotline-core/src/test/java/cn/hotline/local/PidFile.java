package cn.hotline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes of one server, so that the next start can end what a killed run left behind. */
record PidFile(Path file, Path dataFolder) {
    private static final Duration FLUSH = Duration.ofSeconds(60);

    void write(ProcessHandle process) {
        var pids = Stream.concat(Stream.of(process), process.descendants());
        try {
            Files.writeString(file, pids.map(p -> p.pid() + "\n").collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the processes that the file names and that still work in our data folder; a reused pid is left alone. */
    void endLeftovers() {
        var leftovers = leftovers();
        leftovers.forEach(ProcessHandle::destroy);
        if (!Waiting.until(FLUSH, () -> leftovers.stream().noneMatch(ProcessHandle::isAlive))) {
            leftovers.forEach(ProcessHandle::destroyForcibly);
            Waiting.until(FLUSH, () -> leftovers.stream().noneMatch(ProcessHandle::isAlive));
        }
        delete();
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ProcessHandle> leftovers() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.matches("[0-9]{1,10}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)).stream())
                    .filter(this::isOurs)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        // the whole command line: ProcessHandle.info() cuts it off after 4 kB
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.readString(commandLine).contains(dataFolder.toString());
        } catch (IOException gone) {
            return false;
        }
    }
}
