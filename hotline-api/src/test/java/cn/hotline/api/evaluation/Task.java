package cn.hotline.api.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be evaluated, read and checked before anything is started. */
record Task(List<Message> messages, @Nullable Truth truth, Path out) {

    /** @throws UnusableFile when something is missing or cannot be used */
    static Task given() {
        List<Message> messages = Message.read(required("appeals"));
        Path labels = path("labels");
        Path hardNegatives = path("hard-negatives");
        if (labels == null && hardNegatives != null) {
            throw new UnusableFile("-DhardNegatives needs -Dlabels");
        }
        Truth truth = labels == null ? null : Truth.read(labels, hardNegatives);
        Path out = required("out");
        try {
            return new Task(messages, truth, Files.createDirectories(out));
        } catch (IOException e) {
            throw new UnusableFile(out + " is no directory and cannot become one");
        }
    }

    private static Path required(String name) {
        Path path = path(name);
        if (path == null) {
            throw new UnusableFile("say -D" + name + "=…");
        }
        return path;
    }

    private static @Nullable Path path(String name) {
        String value = System.getProperty("hotline.evaluation." + name, "");
        return value.isBlank() ? null : Path.of(value).toAbsolutePath();
    }
}
