package cn.hotline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** A port on the loopback address, the server that wants it and the option that changes it. */
public record Port(String server, String option, int number) {

    /** The port that the system property or the environment variable of the option names, or the given one. */
    public static Port configured(String server, String option, int otherwise) {
        var variable = option.toUpperCase(Locale.ROOT).replace('.', '_');
        var value = Stream.of(System.getProperty(option, ""), System.getenv().getOrDefault(variable, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(Integer.toString(otherwise));
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
            throw new LocalServerProblem("%s=%s is no port; use a number from 1 to 65535.".formatted(option, value));
        }
        return new Port(server, option, Integer.parseInt(value));
    }

    /**
     * A port that nobody uses at the moment. It lies below the range from which the kernel takes the ports of
     * outgoing connections, so that a server that was stopped finds it free again.
     */
    public static Port free(String server, String option) {
        for (int attempt = 0; attempt < 200; attempt++) {
            var port = new Port(server, option, ThreadLocalRandom.current().nextInt(20_000, 32_000));
            if (port.isFree()) {
                return port;
            }
        }
        throw new LocalServerProblem("No free port between 20000 and 32000 was found for " + server + ".");
    }

    public boolean isFree() {
        try (var socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    public void mustBeFree() {
        if (!isFree()) {
            throw new LocalServerProblem(
                    "Port %d, which %s needs, is taken by another process; stop that process or choose another port with -D%s=…"
                            .formatted(number, server, option));
        }
    }
}
