package cn.hotline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Keeps a second run off the same data folder; the kernel releases it whatever way its owner ends. */
final class FolderLock implements AutoCloseable {
    /** A run that is just ending may take this long to stop its servers. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("lock");
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = new FolderLock(channel);
            if (!lock.locked()) {
                Progress.say("%s is in use by process %s; waiting for it to end", folder, Files.readString(file));
                if (!Waiting.until(PATIENCE, lock::locked)) {
                    channel.close();
                    throw new LocalServerProblem(
                            "%s is in use by process %s; stop that run or choose another folder with -Dhotline.local.data=…"
                                    .formatted(folder, Files.readString(file)));
                }
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean locked() {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ownedByThisProcess) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
