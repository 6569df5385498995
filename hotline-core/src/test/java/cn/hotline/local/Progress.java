package cn.hotline.local;

import java.time.Duration;

/** Tells the waiting person what happens, on standard output because no log is set up yet. */
final class Progress {
    private Progress() {}

    @SuppressWarnings("SystemOut")
    static void say(String format, Object... arguments) {
        System.out.println("[local] " + format.formatted(arguments));
    }

    static String since(long startNanos) {
        return "%.1f s"
                .formatted(Duration.ofNanos(System.nanoTime() - startNanos).toMillis() / 1000.0);
    }
}
