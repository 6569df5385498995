package cn.hotline.api.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Learning from confirmed and refused links, over HTTP. */
@ApiTest
class TuningsTest {

    private static final String TUNINGS = "/api/v1/admin/repeat-tunings";

    @Autowired
    private Caller caller;

    @Test
    void nothingIsChangedUnlessItIsAskedForAndHasGrounds() {
        Caller admin = caller.as("admin");
        for (Reply report : List.of(
                admin.post(TUNINGS, null),
                admin.post(TUNINGS, Map.of()),
                admin.post(TUNINGS, Map.of("apply", false)))) {
            report.ok(200);
            assertThat(report.at("after").isNull()).isTrue();
            assertThat(report.at("applied").isNull()).isTrue();
        }
        admin.post(TUNINGS, Map.of("apply", true), "Idempotency-Key", "tune-1").problem(422, "repeat-tuning-too-few");
        Reply applied = admin.get(TUNINGS).ok(200);
        assertThat(applied.at("items").size()).isZero();
        assertThat(applied.at("inForce")).isEqualTo(applied.at("configured"));
        admin.post(TUNINGS + "/7/take-back", null).problem(404, "repeat-tuning-not-found");
        admin.post(TUNINGS + "/x/take-back", null).problem(400, "validation-failed");
        admin.post(TUNINGS, Map.of("apply", "yes, please")).problem(400, "validation-failed");
        caller.as("supervisor").post(TUNINGS, Map.of("apply", true)).problem(403, "role-not-permitted");
        caller.as("supervisor").get(TUNINGS).problem(403, "role-not-permitted");
        caller.as("supervisor").post(TUNINGS + "/7/take-back", null).problem(403, "role-not-permitted");
    }
}
