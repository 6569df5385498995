package cn.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Reply(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** @param path such as {@code errors.0.field} */
    public JsonNode at(String path) {
        return json().at("/" + path.replace('.', '/'));
    }

    public String text(String path) {
        return at(path).asString();
    }

    public Reply ok(int status) {
        assertThat(status()).as(body()).isEqualTo(status);
        return this;
    }

    /** A problem as every error is: problem JSON, with the status repeated, a stable code and a Chinese sentence. */
    public Reply problem(int status, String code) {
        assertThat(status()).as(body()).isEqualTo(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(text("code")).isEqualTo(code);
        assertThat(at("status").asInt()).isEqualTo(status);
        assertThat(text("type")).isNotBlank();
        assertThat(text("detail")).matches("(?s).*\\p{IsHan}.*");
        assertThat(body()).doesNotContain("Exception", "cn.hotline", "org.springframework");
        return this;
    }
}
