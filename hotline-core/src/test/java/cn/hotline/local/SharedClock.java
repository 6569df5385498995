package cn.hotline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that can be moved and then ticks on, in whole milliseconds. Its distance from the real time lies in a
 * memory-mapped file, so all processes on the same data folder see the same time, also after a restart.
 */
public final class SharedClock extends Clock {
    private static final VarHandle OFFSET = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final MappedByteBuffer offsetMillis;
    private final Clock real;

    private SharedClock(MappedByteBuffer offsetMillis, Clock real) {
        this.offsetMillis = offsetMillis;
        this.real = real;
    }

    public static SharedClock in(Path dataFolder, Clock real) {
        try {
            Files.createDirectories(dataFolder);
            try (var file = FileChannel.open(
                    dataFolder.resolve("clock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE)) {
                return new SharedClock(file.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES), real);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on this clock, in every process that shares it, ticks on from the given moment. */
    public void moveTo(Instant moment) {
        OFFSET.setVolatile(offsetMillis, 0, moment.toEpochMilli() - real.millis());
    }

    /** Ends the difference to the real time. */
    public void reset() {
        OFFSET.setVolatile(offsetMillis, 0, 0L);
    }

    @Override
    public long millis() {
        return real.millis() + (long) OFFSET.getVolatile(offsetMillis, 0);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SharedClock(offsetMillis, real.withZone(zone));
    }
}
