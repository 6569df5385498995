package cn.hotline.api.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A citizen has a number and a code, and nothing else. */
@ApiTest
class CitizenTest {

    @Autowired
    Caller nobody;

    private String number;
    private String code;

    @BeforeEach
    void anAppeal() {
        Reply registered =
                nobody.as("agent").post("/api/v1/work-orders", Drafts.inquiry()).ok(201);
        number = registered.text("number");
        code = registered.text("queryCode");
    }

    @Test
    void theCodeShowsHowTheAppealStandsAndNothingPersonal() {
        Reply view = nobody.get(path("", code)).ok(200);

        assertThat(view.text("number")).isEqualTo(number);
        assertThat(view.text("stateLabel")).isEqualTo("已受理");
        assertThat(view.text("registeredAt")).endsWith("+08:00");
        assertThat(view.body()).doesNotContain("13805310001", "王小明");
    }

    @Test
    void aWrongCodeReadsLikeAnUnknownNumber() {
        String wrong = code.equals("00000000") ? "00000001" : "00000000";

        nobody.get(path("", wrong)).problem(404, "work-order-not-found");
        nobody.get("/api/v1/public/work-orders/" + number).problem(400, "validation-failed");
        nobody.get("/api/v1/public/work-orders/123?code=1").problem(400, "bad-number");
        nobody.post(path("/urge", wrong), Map.of("text", "请尽快")).problem(404, "work-order-not-found");
    }

    @Test
    void aCitizenAddsFactsUrgesAndWithdrawsWithoutKnowingVersions() {
        nobody.post(path("/supplement", code), Map.of("text", "昨晚十二点还在施工")).ok(200);
        nobody.post(path("/urge", code), Map.of("text", "请尽快处理")).ok(200);
        Reply withdrawn =
                nobody.post(path("/withdraw", code), Map.of("reason", "已经解决")).ok(200);

        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.header("ETag")).isEqualTo("\"4\"");
        nobody.post(path("/withdraw", code), Map.of("reason", "再次")).problem(409, "illegal-command");
    }

    @Test
    void aRepeatedKeyDoesNotUrgeTwice() {
        String[] key = {"Idempotency-Key", "urge-" + number};
        nobody.post(path("/urge", code), Map.of("text", "请尽快处理"), key).ok(200);

        Reply again =
                nobody.post(path("/urge", code), Map.of("text", "请尽快处理"), key).ok(200);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(nobody.get(path("", code)).at("version").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsForStaffIsNotForCitizens() {
        nobody.post(path("/dispatch", code), Drafts.dispatchTo("370102-D-CGJ")).problem(404, "unknown-command");
        nobody.post(path("/supplement", code), Map.of()).problem(400, "validation-failed");
    }

    @Test
    void whoeverTriesOutCodesIsSlowedDown() {
        for (int i = 0; i < 30; i++) {
            nobody.get(path("", "0000000" + i % 10));
        }

        Reply slowed = nobody.get(path("", code)).problem(429, "too-many-requests");
        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isBetween(1, 20);
    }

    private String path(String command, String withCode) {
        return "/api/v1/public/work-orders/" + number + command + "?code=" + withCode;
    }
}
