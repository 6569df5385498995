package cn.hotline.api.evaluation;

import cn.hotline.core.repeat.Match;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes what was found: the ten best before each message, and the cluster of each. */
final class Answers {

    private Answers() {}

    static void write(Course course, List<Message> messages, Path directory) throws IOException {
        try (CsvWriter ranked = CsvWriter.builder().build(directory.resolve("ranked.csv"), StandardCharsets.UTF_8)) {
            ranked.writeRecord("message_id", "candidate_id", "score");
            for (Message message : messages) {
                for (Match match : course.ranked(message.id())) {
                    ranked.writeRecord(
                            message.id(), course.messageOf(match), String.format(Locale.ROOT, "%.6f", match.score()));
                }
            }
        }
        try (CsvWriter clusters =
                CsvWriter.builder().build(directory.resolve("clusters.csv"), StandardCharsets.UTF_8)) {
            clusters.writeRecord("message_id", "cluster_id");
            for (Message message : messages) {
                clusters.writeRecord(
                        message.id(), Objects.requireNonNull(course.issues().get(message.id())));
            }
        }
    }
}
