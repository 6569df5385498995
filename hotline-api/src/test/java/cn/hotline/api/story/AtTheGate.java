package cn.hotline.api.story;

import cn.hotline.api.Caller;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import cn.hotline.core.admission.AdmissionAlarms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the stories of the communities' gate begin with. */
@StoryTest
abstract class AtTheGate {

    static final String ADMISSIONS = "/api/v1/admissions";
    static final String VIOLATIONS = "/api/v1/admission-violations";
    static final String LISTS = "/api/v1/duty-lists";
    static final String COMMUNITY = "370102001002";
    static final String NEIGHBOUR = "370102001003";
    static final String BUREAU = "handler-370102-D-STHJ";
    static final String STREET_LEADER = "leader-" + Story.STREET;
    static final Map<String, Integer> GOOD =
            Map.of("LEGAL_BASIS", 30, "NECESSITY", 18, "RESIDENT_BENEFIT", 15, "FUNDING", 10, "CAPACITY", 10);

    @Autowired
    Caller caller;

    @Autowired
    MovableClock clock;

    @Autowired
    AdmissionAlarms alarms;

    @BeforeEach
    void monday() {
        clock.moveTo("2032-03-01T09:00");
    }

    Reply apply(String account, Map<String, Object> form) {
        return caller.as(account).post(ADMISSIONS, form);
    }

    Reply decide(String account, String id, Map<String, Integer> scores) {
        return caller.as(account).post(ADMISSIONS + "/" + id + "/approve", Map.of("scores", scores, "opinion", "同意"));
    }

    Reply step(String account, String id, String step, Map<String, Object> body) {
        return caller.as(account).post(VIOLATIONS + "/" + id + "/" + step, body);
    }

    static Map<String, Object> task(List<String> targets) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("kind", "TASK");
        form.put("title", "施工噪声巡查");
        form.put("content", "每晚十点后巡查工地一次并报告");
        form.put("targets", targets);
        form.put("authority", "《噪声污染防治法》");
        form.put("category", "ENV.NOISE_SITE");
        form.put("until", "2032-06-30");
        form.put("funds", Map.of("amount", 5000, "source", "区财政"));
        form.put("reasonKind", "PUBLIC_NEED");
        form.put("reason", "居民反映集中");
        return form;
    }

    static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(times)) {
            for (var done : threads.invokeAll(Collections.nCopies(times, work))) {
                results.add(done.get());
            }
        }
        return results;
    }
}
