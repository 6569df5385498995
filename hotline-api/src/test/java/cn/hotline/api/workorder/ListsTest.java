package cn.hotline.api.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.notice.OutboxRelay;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ListsTest {

    private static final String ORDERS = "/api/v1/work-orders";

    @Autowired
    Caller nobody;

    @Autowired
    OutboxRelay relay;

    @Test
    void pagesFollowOneAnotherWithoutGapsOrRepeats() {
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            registered.add(registered());
        }

        List<String> seen = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 200 && !cursor.equals("&cursor="); page++) {
            Reply reply = agent().get(ORDERS + "?limit=7" + cursor).ok(200);
            seen.addAll(reply.json().at("/items").findValuesAsString("number"));
            cursor = "&cursor=" + reply.at("next").asString("");
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(registered).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void filtersNarrowAndAUnitSeesOnlyItsOwn() {
        String number = registered();
        nobody.as("dispatcher")
                .post(ORDERS + "/" + number + "/dispatch", Drafts.dispatchTo("370103-D-CGJ"), "If-Match", "1")
                .ok(200);

        Reply inbox = nobody.as("handler-370103-D-CGJ")
                .get(ORDERS + "?state=DISPATCHED&type=INQUIRY&urgency=NORMAL&clock=SIGN")
                .ok(200);
        assertThat(inbox.json().at("/items").findValuesAsString("number")).contains(number);
        Reply other = nobody.as("handler-370104-D-CGJ").get(ORDERS).ok(200);
        assertThat(other.json().at("/items").findValuesAsString("number")).doesNotContain(number);
    }

    @Test
    void wordsAndAClockNarrowTogether() {
        String number = registered();
        relay.relayAll(1_000, 10);
        String found = ORDERS + "?q=" + number;
        assertThat(Waiting.until(
                        Duration.ofSeconds(30),
                        () -> agent().get(found).ok(200).at("items").size() == 1))
                .isTrue();

        assertThat(agent().get(found + "&clock=DISPATCH").ok(200).text("items.0.number"))
                .isEqualTo(number);
        assertThat(agent().get(found + "&clock=SIGN").ok(200).at("items").size())
                .isZero();
    }

    @Test
    void parametersAreChecked() {
        assertThat(rejected("limit=201").text("errors.0.field")).isEqualTo("limit");
        rejected("limit=0");
        rejected("limit=many");
        assertThat(rejected("state=OPEN").text("errors.0.detail")).contains("REGISTERED");
        assertThat(rejected("unit=nowhere").text("errors.0.field")).isEqualTo("unit");
        rejected("clock=COFFEE");
        rejected("dueBefore=tomorrow");
        rejected("q=x&clock=COFFEE");
        agent().get(ORDERS + "?cursor=%21%21").problem(400, "bad-cursor");
        agent().get(ORDERS + "?q=%E5%9E%83%E5%9C%BE&cursor=zz").problem(400, "bad-cursor");
        agent().get(ORDERS + "?dueBefore=2026-03-05&limit=1").ok(200);
        agent().get(ORDERS + "?dueBefore=2026-03-05T09:00:00%2B08:00&limit=1").ok(200);
    }

    @Test
    void aCallersEarlierOrdersAreFoundWithoutTheNumberInTheAddress() {
        String number = registered();

        Reply found = agent().post(ORDERS + "/of-caller", Map.of("phone", "138 0531 0001", "limit", 200))
                .ok(200);

        assertThat(found.json().at("/items").findValuesAsString("number")).contains(number);
        agent().post(ORDERS + "/of-caller", Map.of("phone", "xyz")).problem(400, "validation-failed");
    }

    @Test
    void aDraftIsPreviewedAndNotStored() {
        Reply preview = agent().post(
                        ORDERS + "/preview",
                        Map.of(
                                "title",
                                "夜间施工噪声",
                                "category",
                                "ENV.NOISE_SITE",
                                "urgency",
                                "URGENT",
                                "place",
                                Map.of("district", "370102")))
                .ok(200);

        assertThat(preview.at("similar").isArray()).isTrue();
        assertThat(preview.at("suggestedUnits").size()).isPositive();
        assertThat(preview.at("suggestedCategories").size()).isPositive();
        assertThat(preview.json().at("/deadlines").findValuesAsString("kind"))
                .containsExactly("DISPATCH", "CLOSE", "FEEDBACK");
        agent().post(ORDERS + "/preview", Map.of("category", "NO.SUCH")).problem(400, "validation-failed");
    }

    @Test
    void theAppellantIsRevealedOnlyWithAReason() {
        String path = ORDERS + "/" + registered() + "/reveal-appellant";

        Reply revealed = agent().post(path, Map.of("reason", "回拨核实地址")).ok(200);
        assertThat(revealed.text("phone")).isEqualTo("+8613805310001");
        assertThat(revealed.header("Cache-Control")).contains("no-store");
        agent().post(path, Map.of("reason", " ")).problem(400, "validation-failed");
        nobody.as("auditor").post(path, Map.of("reason", "好奇")).problem(403, "role-not-permitted");
    }

    @Test
    void similarAppealsIssuesAndTopicsAnswerEvenWithoutAnyFound() {
        agent().get(ORDERS + "/" + registered() + "/similar?limit=3").ok(200);
        agent().get("/api/v1/repeat-issues?limit=5").ok(200);
        agent().get("/api/v1/repeat-issues/" + registered()).problem(404, "repeat-issue-not-found");
        agent().get("/api/v1/hot-topics?window=DECADE").problem(400, "validation-failed");
    }

    @Test
    void unitsAndCategoriesAreThereAndUnitsAreCached() {
        Reply all = agent().get("/api/v1/units").ok(200);
        assertThat(all.at("items").size()).isGreaterThan(5_000);
        String tag = all.header("ETag");
        assertThat(agent().get("/api/v1/units", "If-None-Match", tag).status()).isEqualTo(304);

        Reply below = agent().get("/api/v1/units?parent=370102").ok(200);
        assertThat(below.json().at("/items").findValuesAsString("parent")).containsOnly("370102");
        agent().get("/api/v1/units?parent=nowhere").problem(400, "validation-failed");
        assertThat(agent().get("/api/v1/categories").at("items").size()).isGreaterThan(5);
        assertThat(agent().get("/api/v1/me").ok(200).text("roles.0.label")).isEqualTo("话务员");
    }

    private Reply rejected(String query) {
        return agent().get(ORDERS + "?" + query).problem(400, "validation-failed");
    }

    private String registered() {
        return agent().post(ORDERS, Drafts.inquiry()).ok(201).text("number");
    }

    private Caller agent() {
        return nobody.as("agent");
    }
}
