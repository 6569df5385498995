package cn.hotline.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Redis 6.2. What it holds may be lost at any time, so it writes nothing to the disk but a snapshot when it stops. */
public final class LocalRedis extends LocalServer {
    static final int DATABASES = 16;

    private static final int TIMEOUT_MILLIS = 2_000;

    private final Path program;

    LocalRedis(LocalSettings settings) {
        super("Redis 6.2.6", settings.redis(), settings.data().resolve("redis"));
        this.program = settings.data().resolve("software/redis-6.2.6/redis-server");
    }

    public String url() {
        return "redis://127.0.0.1:" + port();
    }

    @Override
    protected void prepare() throws IOException {
        Files.createDirectories(folder);
        Unpacking.once(program.getParent(), target -> {
            var file = target.resolve(program.getFileName());
            Unpacking.copy("/redis-server-6.2.6-v5-linux-amd64", file);
            if (!file.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + file + " executable");
            }
        });
        Files.write(
                configuration(),
                List.of(
                        "bind 127.0.0.1",
                        "port " + port(),
                        "dir \"" + folder + "\"",
                        "save \"\"",
                        "appendonly no",
                        "databases " + DATABASES,
                        "daemonize no"));
    }

    @Override
    protected List<String> command() {
        return List.of(program.toString(), configuration().toString());
    }

    @Override
    protected Map<String, String> environment() {
        return Map.of();
    }

    @Override
    protected boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port()), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(5), StandardCharsets.US_ASCII).equals("+PONG");
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path configuration() {
        return folder.resolve("redis.conf");
    }
}
