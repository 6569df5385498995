package cn.hotline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.json.JsonParserFactory;

class LocalServersTest {
    private final LocalServers servers = LocalServers.shared();

    @Test
    void mysqlAnswersInChineseOfficeTimeAndReadCommitted() throws SQLException {
        try (var connection = connect("hotline_servers_test");
                var row = connection
                        .createStatement()
                        .executeQuery("SELECT version(), @@time_zone, @@transaction_isolation, @@collation_database")) {
            row.next();
            assertThat(row.getString(1)).startsWith("8.0.");
            assertThat(row.getString(2)).isEqualTo("+08:00");
            assertThat(row.getString(3)).isEqualTo("READ-COMMITTED");
            assertThat(row.getString(4)).isEqualTo("utf8mb4_0900_ai_ci");
        }
    }

    @Test
    void anInstantComesBackFromMysqlAsItWentIn() throws SQLException {
        var noon = Instant.parse("2026-11-21T04:00:00.123Z");
        try (var connection = connect("hotline_servers_test");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE moment (at DATETIME(3) NOT NULL, place VARCHAR(10) NOT NULL)");
            var insert = connection.prepareStatement("INSERT INTO moment VALUES (?, ?)");
            insert.setTimestamp(1, Timestamp.from(noon));
            insert.setString(2, "䶮𠮷😀");
            insert.executeUpdate();
            var row = statement.executeQuery("SELECT at, place, CAST(at AS CHAR) FROM moment");
            row.next();
            assertThat(row.getTimestamp(1).toInstant()).isEqualTo(noon);
            assertThat(row.getString(2)).isEqualTo("䶮𠮷😀");
            assertThat(row.getString(3)).isEqualTo("2026-11-21 12:00:00.123");
        }
    }

    @Test
    void whatWasCommittedSurvivesTheDeathOfMysql() throws SQLException {
        var url = servers.testDatabase("hotline_kill_test");
        try (var connection = DriverManager.getConnection(url, LocalMysql.USER, LocalMysql.PASSWORD)) {
            connection.createStatement().execute("CREATE TABLE promise (id INT PRIMARY KEY)");
            connection.createStatement().execute("INSERT INTO promise VALUES (12345)");
            servers.mysql().kill();
        }
        assertThat(servers.mysql().isRunning()).isFalse();
        servers.mysql().start();
        try (var connection = DriverManager.getConnection(url, LocalMysql.USER, LocalMysql.PASSWORD);
                var row = connection.createStatement().executeQuery("SELECT id FROM promise")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(12345);
        }
    }

    @Test
    void redisComesBackOnTheSamePort() {
        int port = servers.redis().port();
        servers.redis().stop();
        assertThat(servers.redis().answers()).isFalse();
        servers.redis().start();
        assertThat(servers.redis().answers()).isTrue();
        assertThat(servers.redis().port()).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"analyzer\":\"smartcn\",\"text\":\"经十路路灯不亮\"}', 经 十 路 路 灯 不 亮",
        "'{\"tokenizer\":\"smartcn_tokenizer\",\"filter\":[\"lowercase\"],\"text\":\"WIFI坏了\"}', wifi 坏 了",
        "'{\"analyzer\":\"cjk\",\"text\":\"路灯不亮\"}', 路灯 灯不 不亮",
        "'{\"tokenizer\":\"standard\",\"filter\":[\"cjk_width\",\"lowercase\",\"cjk_bigram\"],\"text\":\"Ａ座路灯\"}', a"
                + " 座路 路灯",
    })
    void elasticsearchSeparatesChineseWords(String request, String words) throws Exception {
        assertThat(analyze(request)).isEqualTo(words);
    }

    @Test
    void aStartEndsWhatAKilledRunLeftBehind(@TempDir Path data) {
        var settings = LocalSettings.withFreePorts(data, true);
        var first = new LocalRedis(settings);
        first.start();
        // the second one knows only the pid file, like the next run after a kill -9
        var second = new LocalRedis(settings);
        second.start();
        assertThat(first.isRunning()).isFalse();
        assertThat(second.answers()).isTrue();
        second.stop();
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(servers.testDatabase(database), LocalMysql.USER, LocalMysql.PASSWORD);
    }

    private String analyze(String request) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(servers.elasticsearch().url() + "/_analyze"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(request))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var tokens = (List<?>)
                JsonParserFactory.getJsonParser().parseMap(answer.body()).get("tokens");
        return tokens.stream()
                .map(token -> ((Map<?, ?>) token).get("token").toString())
                .collect(Collectors.joining(" "));
    }
}
