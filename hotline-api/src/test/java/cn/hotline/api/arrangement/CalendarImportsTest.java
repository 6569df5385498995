package cn.hotline.api.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Drafts;
import cn.hotline.api.Reply;
import cn.hotline.core.MovableClock;
import cn.hotline.core.arrangement.Invented2027;
import cn.hotline.local.Waiting;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class CalendarImportsTest {

    private static final String CALENDAR = "/api/v1/admin/calendar";
    private static final String IMPORTS = CALENDAR + "/imports";
    private static final String HOURS = CALENDAR + "/hours/" + Drafts.STREET;

    @Autowired
    private Caller caller;

    @Autowired
    private MovableClock clock;

    private Caller admin;

    @BeforeEach
    void beforeTheTurnOfTheYear() {
        admin = caller.as("admin");
        clock.moveTo("2026-12-28T09:30");
    }

    @AfterEach
    void back() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void anArrangementIsLookedAtAppliedAndTakenBack() {
        String number = caller.as("agent")
                .post("/api/v1/work-orders", Drafts.appeal("COMPLAINT", "NORMAL"))
                .ok(201)
                .text("number");
        String deadlines = "/api/v1/work-orders/" + number + "/deadlines";
        assertThat(closure(deadlines).at("/clock/provisional").asBoolean()).isTrue();

        Reply draft = file("2027", "text/csv", Invented2027.csv().getBytes(StandardCharsets.UTF_8))
                .ok(201);
        String path = draft.header("Location");
        assertThat(draft.text("state")).isEqualTo("DRAFT");
        assertThat(draft.at("replaces").asBoolean()).isFalse();
        assertThat(draft.at("changes.0.date").asString()).isEqualTo("2027-01-01");
        assertThat(draft.at("impact.noLongerProvisional").asInt()).isPositive();
        assertThat(draft.at("impact.kinds.0.kind").asString()).isNotBlank();
        caller.as("supervisor").get(path).ok(200);
        caller.as("supervisor").post(path + "/apply", null).problem(403, "role-not-permitted");

        admin.post(path + "/apply", null).ok(202);
        assertThat(Waiting.until(
                        Duration.ofSeconds(60),
                        () -> admin.get(path).ok(200).text("state").equals("APPLIED")))
                .isTrue();
        assertThat(admin.get(path).at("recount.finishedAt").asString()).endsWith("+08:00");
        JsonNode moved = closure(deadlines);
        assertThat(moved.at("/clock/provisional").asBoolean()).isFalse();
        assertThat(moved.at("/agrees").asBoolean()).isTrue();
        assertThat(caller.as("agent")
                        .get("/api/v1/work-orders/" + number + "/history")
                        .ok(200)
                        .body())
                .contains("recompute-deadlines", "重算时限");
        assertThat(admin.get(CALENDAR + "?year=2027").ok(200).at("days.0.name").asString())
                .isEqualTo("元旦");

        admin.post(path + "/apply", null).problem(409, "calendar-import-not-draft");
        admin.post(path + "/take-back", null).ok(202);
        assertThat(Waiting.until(
                        Duration.ofSeconds(60),
                        () -> admin.get(path).ok(200).text("state").equals("TAKEN_BACK")))
                .isTrue();
        assertThat(closure(deadlines).at("/clock/provisional").asBoolean()).isTrue();
        assertThat(closure(deadlines).at("/agrees").asBoolean()).isTrue();
        admin.post(path + "/take-back", null).problem(409, "calendar-import-not-newest");
        assertThat(admin.get(IMPORTS).ok(200).at("items.0.state").asString()).isEqualTo("TAKEN_BACK");
    }

    @Test
    void aBadFileIsAnsweredWithItsLineAndStoresNothing() {
        int before = admin.get(IMPORTS).ok(200).at("items").size();
        String csv = Invented2027.csv();
        wrong(csv + "2027-01-01,元旦,HOLIDAY\n", "line 36", "duplicate");
        wrong(csv + "2026-12-19,元旦,HOLIDAY\n", "line 36", "outside-arrangement");
        wrong(csv.replace("2027-02-08,春节,HOLIDAY\n", ""), "days", "gap");
        wrong(csv.replace("2027-02-06,春节,HOLIDAY\n", ""), "days", "gap");
        wrong(csv.replace("HOLIDAY", "VACATION"), "line 2", "unknown-kind");
        wrong("date,name,kind\n", "body", "empty");
        file("2027", "text/csv", csv.getBytes(Charset.forName("GBK"))).problem(400, "validation-failed");
        file("2027", "text/csv", new byte[0]).problem(400, "malformed-json");
        file("2027", "text/csv", new byte[5 * 1024 * 1024]).problem(413, "body-too-large");
        assertThat(file("2027", "text/plain", csv.getBytes(StandardCharsets.UTF_8))
                        .problem(415, "unsupported-media-type")
                        .text("detail"))
                .contains("application/json", "text/csv", "text/calendar");
        String event = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261219\r\nSUMMARY:元旦（休）\r\n"
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";
        Reply early = file("2027", "text/calendar", event.getBytes(StandardCharsets.UTF_8))
                .problem(400, "validation-failed");
        assertThat(early.text("errors.0.field")).isEqualTo("event 1");
        assertThat(early.text("errors.0.code")).isEqualTo("outside-arrangement");
        file("next", "text/csv", csv.getBytes(StandardCharsets.UTF_8)).problem(400, "validation-failed");
        Map<String, Object> day = Map.of("date", "2027-01-01", "name", "元旦", "kind", "HOLIDAY");
        Reply json = admin.post(IMPORTS + "?year=2027", Map.of("days", List.of(day, day)))
                .problem(400, "validation-failed");
        assertThat(json.text("errors.0.field")).isEqualTo("days[1]");
        admin.post(IMPORTS + "?year=2027", Map.of()).problem(400, "validation-failed");
        admin.get(IMPORTS + "/987654").problem(404, "calendar-import-not-found");
        assertThat(admin.get(IMPORTS).ok(200).at("items").size()).isEqualTo(before);
    }

    @Test
    void thePublishedYearsComeBackInAsTheyWentOut() {
        for (String year : List.of("2015", "2020", "2026")) {
            StringBuilder csv = new StringBuilder("date,name,kind\n");
            admin.get(CALENDAR + "?year=" + year)
                    .ok(200)
                    .at("days")
                    .forEach(day -> csv.append(String.join(
                                    ",",
                                    day.at("/date").asString(),
                                    day.at("/name").asString(),
                                    day.at("/kind").asString())
                            + "\n"));
            Reply draft = file(year, "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8))
                    .ok(201);
            assertThat(draft.at("changes").size()).isZero();
            assertThat(draft.at("ignored").asInt()).isEqualTo(year.equals("2020") ? 1 : 0);
        }
    }

    @Test
    void theCityMayKeepOtherHours() {
        String city = CALENDAR + "/hours/3701";
        Map<String, Object> day = Map.of("from", "08:30", "to", "17:30");
        try {
            put(city, Map.of("week", Map.of("MONDAY", List.of(day), "TUESDAY", List.of(day))))
                    .ok(200);
            assertThat(admin.get(CALENDAR + "/hours").ok(200).text("city.week.TUESDAY.0.to"))
                    .isEqualTo("17:30");
        } finally {
            admin.send(admin.request(city).DELETE()).ok(204);
        }
        assertThat(admin.get(CALENDAR + "/hours").ok(200).text("city.week.TUESDAY.1.to"))
                .isEqualTo("17:00");
    }

    @Test
    void aUnitMayWorkOnSaturday() {
        Map<String, Object> day = Map.of("from", "09:00", "to", "12:00");
        Map<String, Object> week = Map.of("MONDAY", List.of(day), "SATURDAY", List.of(day));
        put(HOURS, Map.of("week", week)).ok(200);
        Reply hours = caller.as("supervisor").get(CALENDAR + "/hours").ok(200);
        assertThat(hours.text("city.week.MONDAY.0.from")).isEqualTo("09:00");
        assertThat(hours.text("units.0.unit")).isEqualTo(Drafts.STREET);
        assertThat(hours.text("units.0.hours.makeupDay.0.to")).isEqualTo("12:00");

        Map<String, Object> back = Map.of("from", "12:00", "to", "09:00");
        put(HOURS, Map.of("week", Map.of("MONDAY", List.of(back)))).problem(400, "validation-failed");
        put(HOURS, Map.of("week", Map.of("MONDAY", List.of(day, day)))).problem(400, "validation-failed");
        put(HOURS, Map.of("week", Map.of("MONDAY", List.of(Map.of("from", "9", "to", "12")))))
                .problem(400, "validation-failed");
        put(HOURS, Map.of()).problem(400, "validation-failed");
        put(CALENDAR + "/hours/nowhere", Map.of("week", week)).problem(400, "validation-failed");

        admin.send(admin.request(HOURS).DELETE()).ok(204);
        assertThat(admin.get(CALENDAR + "/hours").ok(200).at("units").size()).isZero();
    }

    private JsonNode closure(String deadlines) {
        for (JsonNode clockOf : caller.as("agent").get(deadlines).ok(200).at("items")) {
            if (clockOf.at("/clock/kind").asString().equals("CLOSE")) {
                return clockOf;
            }
        }
        throw new AssertionError("no closure clock");
    }

    private void wrong(String csv, String where, String code) {
        Reply reply =
                file("2027", "text/csv", csv.getBytes(StandardCharsets.UTF_8)).problem(400, "validation-failed");
        assertThat(reply.text("errors.0.field")).isEqualTo(where);
        assertThat(reply.text("errors.0.code")).isEqualTo(code);
    }

    private Reply file(String year, String type, byte[] content) {
        return admin.send(admin.request(IMPORTS + "?year=" + year, "Content-Type", type)
                .POST(BodyPublishers.ofByteArray(content)));
    }

    private Reply put(String path, Object body) {
        String json = new tools.jackson.databind.json.JsonMapper().writeValueAsString(body);
        return admin.send(
                admin.request(path, "Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }
}
