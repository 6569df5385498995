package cn.hotline.api.benchmark;

import cn.hotline.api.Caller;
import cn.hotline.api.city.Drafts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Call agents who log one appeal after the other over HTTP. */
final class HttpIntake {

    private static final int CREATED = 201;

    private final Caller agent;
    private final List<Map<String, Object>> drafts;
    private final AtomicInteger next = new AtomicInteger();

    HttpIntake(Caller nobody) {
        this.agent = nobody.as("agent");
        this.drafts = Drafts.draw(agent, 500);
    }

    int registerOne() {
        Map<String, Object> draft = drafts.get(Math.floorMod(next.getAndIncrement(), drafts.size()));
        int status = agent.post("/api/v1/work-orders", draft).status();
        if (status != CREATED) {
            throw new IllegalStateException("an intake was answered with " + status);
        }
        return 1;
    }
}
