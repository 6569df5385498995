package cn.hotline.api.evaluation;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of the file of appeals. */
record Message(String id, LocalDateTime time, String title, String body) {

    /** 2019-01-03 08:05:00, 2019-1-3 8:05, 2019/1/3T8:05:00, 2019-01-03. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-M-d][uuuu/M/d][[' ']['T']H:m[:s]]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * In time order; rows of one moment by their id, as the judge has them.
     *
     * @throws UnusableFile naming the lines without an id or a readable time, or with the id of another
     */
    static List<Message> read(Path file) {
        Table table = Table.read(file, "message_id", "time", "title", "body");
        List<Message> messages = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String id = row.text("message_id");
            table.faultIfBlank(row, "message_id");
            Long other = lines.putIfAbsent(id, row.line());
            if (other != null && !id.isBlank()) {
                table.fault(row, "message_id %s is that of line %d already".formatted(id, other));
            }
            table.faultIfBlank(row, "time");
            LocalDateTime time = parsed(row.text("time"));
            if (time == null && !row.text("time").isBlank()) {
                table.fault(row, "time '%s' is none such as 2019-01-03 08:05:00".formatted(row.text("time")));
            } else if (time != null) {
                messages.add(new Message(id, time, row.text("title"), row.text("body")));
            }
        }
        table.refuseFaults();
        return messages.stream()
                .sorted(Comparator.comparing(Message::time).thenComparing(Message::id))
                .toList();
    }

    private static @Nullable LocalDateTime parsed(String text) {
        try {
            return LocalDateTime.parse(text.strip(), TIME);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
