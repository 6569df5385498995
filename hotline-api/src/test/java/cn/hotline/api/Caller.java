package cn.hotline.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the other end of the line: as a demo account, or as nobody. */
public final class Caller {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client;
    private final int port;
    private final @Nullable String token;
    private final Map<String, String> tokens;

    public Caller(int port) {
        this(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build(),
                port,
                null,
                new ConcurrentHashMap<>());
    }

    private Caller(HttpClient client, int port, @Nullable String token, Map<String, String> tokens) {
        this.client = client;
        this.port = port;
        this.token = token;
        this.tokens = tokens;
    }

    public int port() {
        return port;
    }

    /** Logged in with the password of the demo accounts, once for all tests. */
    public Caller as(String username) {
        return with(tokens.computeIfAbsent(
                username, name -> login(name, "hotline-demo").text("token")));
    }

    public Caller with(String bearer) {
        return new Caller(client, port, bearer, tokens);
    }

    /** Forgets the tokens, as after the security clock was moved. */
    public void logInAgain() {
        tokens.clear();
    }

    public Reply login(String username, String password) {
        return post("/api/v1/login", Map.of("username", username, "password", password));
    }

    public Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** @param body a text is sent as it is, anything else as JSON */
    public Reply post(String path, @Nullable Object body, String... headers) {
        HttpRequest.Builder request = request(path, headers);
        if (body == null) {
            return send(request.POST(BodyPublishers.noBody()));
        }
        String text = body instanceof String written ? written : JSON.writeValueAsString(body);
        return send(request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(text)));
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }
}
