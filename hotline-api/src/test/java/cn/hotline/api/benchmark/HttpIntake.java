package cn.hotline.api.benchmark;

import cn.hotline.api.Caller;
import cn.hotline.api.city.Drafts;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Call agents who log one appeal after the other over HTTP. Texts are ready and answers are read but not parsed, because
 * the callers share the processors with what is measured.
 */
final class HttpIntake {

    private static final int CREATED = 201;
    private static final int MOST_CALLERS = 64;

    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(MOST_CALLERS)
                    .setMaxConnTotal(MOST_CALLERS)
                    .build())
            .disableCookieManagement()
            .disableAutomaticRetries()
            .build();
    private final String address;
    private final String token;
    private final List<byte[]> drafts;
    private final AtomicInteger next = new AtomicInteger();

    HttpIntake(Caller nobody) {
        Caller agent = nobody.as("agent");
        JsonMapper json = new JsonMapper();
        this.address = "http://127.0.0.1:" + nobody.port() + "/api/v1/work-orders";
        this.token = "Bearer " + nobody.login("agent", "hotline-demo").text("token");
        this.drafts =
                Drafts.draw(agent, 500).stream().map(json::writeValueAsBytes).toList();
    }

    int registerOne() throws IOException {
        HttpPost request = new HttpPost(address);
        request.setHeader(HttpHeaders.AUTHORIZATION, token);
        request.setEntity(new ByteArrayEntity(
                drafts.get(Math.floorMod(next.getAndIncrement(), drafts.size())), ContentType.APPLICATION_JSON));
        int status = client.execute(request, answer -> {
            EntityUtils.consume(answer.getEntity());
            return answer.getCode();
        });
        if (status != CREATED) {
            throw new IllegalStateException("an intake was answered with " + status);
        }
        return 1;
    }
}
