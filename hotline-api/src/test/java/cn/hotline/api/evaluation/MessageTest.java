package cn.hotline.api.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be evaluated is refused by file and line, before anything is started. */
class MessageTest {

    private static final String HEADER = "message_id,user_id,time,title,body\n";

    @TempDir
    private Path directory;

    @Test
    void rowsAreReadInTimeOrderHoweverTheirDatesAreWritten() {
        List<Message> messages = Message.read(file("\uFEFF" + HEADER
                + "3,u,2019-02-01 08:05:00,路灯不亮,\"一排,\n都不亮\"\n"
                + "2,u,2019/1/3 8:05,停水,停水三天\n"
                + "10,u,2019-1-3 08:05:00,停电,停电三天\n"
                + "4,,2018-12-31,只有标题"));
        assertThat(messages).extracting(Message::id).containsExactly("4", "10", "2", "3");
        assertThat(messages.getFirst()).isEqualTo(new Message("4", LocalDateTime.of(2018, 12, 31, 0, 0), "只有标题", ""));
        assertThat(messages.getLast().body()).isEqualTo("一排,\n都不亮");
    }

    @Test
    void theCallerMayBeMissing() {
        assertThat(Message.read(file("time,message_id,body,title\n2019-01-03 08:05:00,1,正文,标题\n")))
                .containsExactly(new Message("1", LocalDateTime.of(2019, 1, 3, 8, 5), "标题", "正文"));
    }

    @Test
    void everyFaultyLineIsTold() {
        Path file = file(HEADER
                + "1,u,2019-01-03 08:05:00,停水,停水三天\n"
                + "1,u,2019-01-04 08:05:00,停水,停水三天\n"
                + "2,u\n"
                + ",u,2019-02-30 08:05:00,停水,停水三天\n");
        assertRefused(
                file,
                file + ", line 3: message_id 1 is that of line 2 already",
                file + ", line 4: no time",
                file + ", line 5: no message_id",
                file + ", line 5: time '2019-02-30 08:05:00' is none such as 2019-01-03 08:05:00");
    }

    @Test
    void aHundredFaultsAreNotAHundredLines() {
        Path file = file(HEADER + "1,u,soon,停水,停水三天\n".repeat(100));
        assertThatThrownBy(() -> Message.read(file))
                .isInstanceOf(UnusableFile.class)
                .message()
                .endsWith(file + ": 179 more such lines")
                .hasLineCount(21);
    }

    @Test
    void aFileThatIsNoneIsRefusedInOneSentence() throws IOException {
        Path absent = directory.resolve("absent.csv");
        assertRefused(absent, absent + " does not exist");
        Path empty = file("");
        assertRefused(empty, empty + " is empty");
        Path bare = file(HEADER);
        assertRefused(bare, bare + " has a header and no rows");
        Path other = file("id;title\n1;停水\n");
        assertRefused(other, other + ", line 1: lacks message_id, time, title, body; it has id;title");
        Path open = file(HEADER + "1,u,2019-01-03 08:05:00,停水,\"停水三天\n2,u,2019-01-03 08:05:00,停水,停水三天\n");
        assertRefused(open, open + ", line 2: a quote of this row is never closed");
        Path chinese = directory.resolve("gbk.csv");
        Files.write(chinese, (HEADER + "1,u,2019-01-03 08:05:00,停水,停水三天\n").getBytes(Charset.forName("GBK")));
        assertRefused(chinese, chinese + " is not in UTF-8 (in GBK, perhaps); save it as UTF-8");
    }

    @Test
    void labelsAreCheckedLikewise() {
        Path labels = file("message_id,cluster_id\n1,A\n2\n1,B\n");
        assertThatThrownBy(() -> Truth.read(labels, null))
                .isInstanceOf(UnusableFile.class)
                .hasMessage(
                        labels + ", line 3: no cluster_id\n" + labels + ", line 4: message 1 was in cluster A before");
        Path good = file("message_id,cluster_id\n1,A\n2,A\n");
        Path pairs = file("message_id,reason\n1,看着像\n");
        assertThatThrownBy(() -> Truth.read(good, pairs))
                .isInstanceOf(UnusableFile.class)
                .hasMessage(pairs + ", line 1: lacks not_same_as; it has message_id, reason");
    }

    private static void assertRefused(Path file, String... sentences) {
        assertThatThrownBy(() -> Message.read(file))
                .isInstanceOf(UnusableFile.class)
                .hasMessage(String.join("\n", sentences));
    }

    private Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile(directory, "appeals", ".csv"), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
