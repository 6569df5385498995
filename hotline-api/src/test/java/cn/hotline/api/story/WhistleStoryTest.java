package cn.hotline.api.story;

import static cn.hotline.api.story.Story.HANDLER;
import static cn.hotline.api.story.Story.STREET;
import static cn.hotline.api.story.Story.items;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A street whistles, departments come, contest, act and are scored, and the report adds it up (A1–A5, A20). */
@StoryTest
class WhistleStoryTest {

    private static final String WATER = "370102-D-SWJ";
    private static final String HOUSING = "370102-D-ZJJ";
    private static final String WATERWORKS = "3701-U-SWJT";
    private static final String REPORT = "/api/v1/reports/whistles?from=2031-03-03&to=2031-03-03";

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void monday() {
        clock.moveTo("2031-03-03T09:00");
    }

    @Test
    void a20OldPipesAreMendedTogetherAndTheReportTellsWhoCame() {
        Story pipes = Story.registered(caller, Drafts.appeal("HELP_REQUEST", "NORMAL"))
                .inHandling();
        Reply sounded = pipes.issue(
                HANDLER,
                "whistles",
                Map.of(
                        "units", List.of(WATERWORKS, WATER, HOUSING),
                        "ground", "KEY_TASK",
                        "reason", "老旧管网反复漏水，须供水、排水、房屋一并处理",
                        "place", "解放路1号院北门",
                        "sceneAt", "2031-03-03T10:30:00+08:00"));
        assertThat(sounded.text("proceedings.0.whistle.dueAt")).isEqualTo("2031-03-03T09:30:00+08:00");
        assertThat(sounded.text("proceedings.2.whistle.street.code")).isEqualTo(STREET);
        pipes.ask("handler-" + WATER, "whistles/1/check-in", Map.of()).problem(422, "rule-refused");
        pipes.issue("handler-" + WATERWORKS, "whistles/1/check-in", Map.of("text", "已到场"));
        pipes.issue(
                "handler-" + WATERWORKS,
                "whistles/1/propose-measure",
                Map.of("text", "整体更换支管", "topic", "UTILITY.OLD_PIPES"));
        pipes.ask("handler-" + WATERWORKS, "whistles/1/propose-measure", Map.of("text", "整体更换支管", "topic", nobodys()))
                .problem(400, "validation-failed");
        String measures = "/api/v1/measures?topic=UTILITY.OLD_PIPES";
        Reply proposed = caller.as("handler-" + STREET).get(measures).ok(200);
        assertThat(proposed.text("items.0.number")).isEqualTo(pipes.number());
        assertThat(proposed.text("items.0.text")).isEqualTo("整体更换支管");
        assertThat(items(caller.as("supervisor").get(measures).ok(200).at("items")))
                .isNotEmpty();
        assertThat(items(caller.as("handler-370103-D-CGJ").get(measures).ok(200).at("items")))
                .isEmpty();
        caller.as("supervisor").get("/api/v1/measures?topic=NONE").problem(400, "validation-failed");
        pipes.issue("handler-" + HOUSING, "whistles/3/contest", Map.of("reason", "该院已交物业维修"));
        clock.moveTo("2031-03-03T09:45");
        Reply late = pipes.issue("handler-" + WATER, "whistles/2/check-in", Map.of());
        assertThat(late.at("proceedings.1.whistle.late").asBoolean()).isTrue();
        pipes.issue("dispatcher", "whistles/3/decide-contest", Map.of("upheld", true, "reason", "异议成立"));
        pipes.issue("handler-" + WATER, "whistles/2/record-action", Map.of("text", "已抢修"));
        pipes.ask(HANDLER, "submit-reply", Map.of("reply", "已更换", "solved", true))
                .problem(422, "rule-refused");
        pipes.issue(HANDLER, "whistles/1/conclude", Map.of("score", 5, "reason", "及时"));
        pipes.issue(HANDLER, "whistles/2/conclude", Map.of("score", 2, "reason", "迟到"));
        pipes.issue(HANDLER, "submit-reply", Map.of("reply", "已更换", "solved", true));

        Reply report = caller.as("supervisor").get(REPORT + "&figure=OWED").ok(200);
        JsonNode street = line(report, "streets", STREET);
        assertThat(street.get("orders").asInt()).isEqualTo(1);
        assertThat(street.get("whistles").asInt()).isEqualTo(1);
        assertThat(street.get("rate").asDouble()).isEqualTo(1.0);
        assertThat(street.get("verdict").asString()).isEqualTo("TOO_MANY");
        assertThat(line(report, "departments", WATERWORKS)
                        .at("/arrivals/punctuality")
                        .asDouble())
                .isEqualTo(1.0);
        assertThat(line(report, "departments", WATER).at("/arrivals/late").asInt())
                .isEqualTo(1);
        assertThat(line(report, "departments", HOUSING).at("/arrivals/relieved").asInt())
                .isEqualTo(1);
        assertThat(report.at("report.arrivals.meanScore").asDouble()).isEqualTo(3.5);
        assertThat(items(report.at("items")))
                .hasSize(report.at("report.arrivals.owed").asInt());
        Reply own = caller.as("handler-" + HOUSING).get(REPORT).ok(200);
        assertThat(items(own.at("items")))
                .extracting(row -> row.get("unit").asString())
                .containsExactly(HOUSING);
        assertThat(items(own.at("report.streets"))).isEmpty();
        assertThat(caller.as("supervisor")
                        .get(REPORT, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .ok(200)
                        .response()
                        .body())
                .startsWith('P', 'K');
        caller.as("supervisor").get(REPORT + "&unit=NOWHERE").problem(400, "validation-failed");
    }

    private static String nobodys() {
        return cn.hotline.core.workorder.WorkOrderNumber.of(java.time.LocalDate.of(2020, 1, 1), 7)
                .text();
    }

    @Test
    void a2BadWhistlesAreRefusedByName() {
        clock.moveTo("2031-03-04T09:00");
        Story order = Story.registered(caller, Drafts.appeal("HELP_REQUEST", "NORMAL"))
                .inHandling();
        assertThat(refused(order, List.of(STREET, WATER, HOUSING))).isEqualTo("whistle-not-to-oneself");
        assertThat(refused(order, List.of(WATER))).isEqualTo("several-departments-needed");
        assertThat(refused(order, List.of(WATER, WATER, HOUSING))).isEqualTo("whistled-units-once");
        order.ask(HANDLER, "whistles", Map.of("units", List.of("X"), "ground", "KEY_TASK", "reason", "理由"))
                .problem(400, "validation-failed");
        order.ask(HANDLER, "whistles", Map.of("units", List.of(), "ground", "PARTY", "reason", ""))
                .problem(400, "validation-failed");
        order.ask(HANDLER, "whistles/7/check-in", Map.of()).problem(400, "validation-failed");
    }

    private static String refused(Story order, List<String> units) {
        return order.ask(HANDLER, "whistles", Map.of("units", units, "ground", "KEY_TASK", "reason", "理由"))
                .problem(422, "rule-refused")
                .text("rules.0.name");
    }

    private static JsonNode line(Reply report, String list, String code) {
        return items(report.at("report." + list)).stream()
                .filter(line -> line.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
