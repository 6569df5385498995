package cn.hotline.core.adapter.webhook;

import cn.hotline.core.reminder.MessageChannel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Posts each message as JSON; any answer of 2xx means that it was taken. */
public final class Webhook implements MessageChannel {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TOO_MANY = 429;

    private final HttpClient client;
    private final URI url;
    private final @Nullable String token;
    private final Duration timeout;

    public Webhook(URI url, @Nullable String token, Duration timeout) {
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.url = url;
        this.token = token;
        this.timeout = timeout;
    }

    @Override
    public void send(Message message) {
        int status = post(message.id(), JSON.writeValueAsString(message));
        if (status / 100 != 2) {
            throw new NotAccepted("answered " + status, status == TOO_MANY || status == 503);
        }
    }

    private int post(String id, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(timeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", id)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new NotAccepted(e.getClass().getSimpleName() + ": " + e.getMessage(), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAccepted("interrupted", true);
        }
    }
}
