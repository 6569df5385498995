package cn.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.MovableClock;
import cn.hotline.core.arrangement.Invented2027;
import cn.hotline.local.Waiting;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What one instance counts and changes, the other one knows; this one's statistic days begin at noon. */
@ApiTest
class TwoInstancesTest {

    private static final String ORDERS = "/api/v1/work-orders";
    private static final String IMPORTS = "/api/v1/admin/calendar/imports";

    private static SecondInstance second;

    @Autowired
    private Caller nobody;

    @Autowired
    private MovableClock clock;

    @BeforeAll
    static void start() {
        second = new SecondInstance("hotline.statistics.day-starts=12:00", "hotline.statistics.month-starts-on=19");
    }

    @AfterAll
    static void stop() {
        second.close();
    }

    @AfterEach
    void backToTheFirstMonday() {
        clock.moveTo("2026-03-02T10:00");
        second.clock().moveTo("2026-03-02T10:00");
    }

    @Test
    void theyShareOneLimit() {
        Reply registered = nobody.as("agent").post(ORDERS, Drafts.inquiry()).ok(201);
        String path =
                "/api/v1/public/work-orders/" + registered.text("number") + "?code=" + registered.text("queryCode");

        for (int i = 0; i < 15; i++) {
            nobody.get(path).ok(200);
            second.caller().get(path).ok(200);
        }

        nobody.get(path).problem(429, "too-many-requests");
        second.caller().get(path).problem(429, "too-many-requests");
    }

    @Test
    void theyCountWrongPasswordsTogether() {
        for (int i = 0; i < 5; i++) {
            nobody.login("handler-370102-D-JTJ", "guess").problem(401, "bad-credentials");
            second.caller().login("handler-370102-D-JTJ", "guess").problem(401, "bad-credentials");
        }

        second.caller().login("handler-370102-D-JTJ", "hotline-demo").problem(429, "too-many-attempts");
    }

    @Test
    void whatOneHasAppliedTheOtherCountsByWithinSeconds() {
        clock.moveTo("2026-12-28T09:30");
        second.clock().moveTo("2026-12-28T09:30");
        assertThat(provisionalAtTheSecond()).isTrue();

        Caller admin = nobody.as("admin");
        String path = admin.send(admin.request(IMPORTS + "?year=2027", "Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(Invented2027.csv())))
                .ok(201)
                .header("Location");
        admin.post(path + "/apply", null).ok(202);
        assertThat(Waiting.until(Duration.ofSeconds(15), () -> !provisionalAtTheSecond()))
                .as("counted by the days of 2027")
                .isTrue();
        assertThat(Waiting.until(
                        Duration.ofSeconds(60),
                        () -> second.caller()
                                .as("admin")
                                .get(path)
                                .ok(200)
                                .text("state")
                                .equals("APPLIED")))
                .isTrue();

        second.caller().as("admin").post(path + "/take-back", null).ok(202);
        assertThat(Waiting.until(Duration.ofSeconds(15), () -> provisional(nobody)))
                .as("and the other way round")
                .isTrue();
        assertThat(Waiting.until(
                        Duration.ofSeconds(60),
                        () -> admin.get(path).ok(200).text("state").equals("TAKEN_BACK")))
                .isTrue();
    }

    @Test
    void daysFromNoonToNoonAndMonthsFromTheNineteenthHoldForEveryReport() {
        for (String report : new String[] {"overdue", "punctuality", "first-times"}) {
            window(report, "day=2026-11-20", "report.", "2026-11-19T12:00:00+08:00", "2026-11-20T12:00:00+08:00");
            window(report, "period=2026-11", "report.", "2026-10-18T12:00:00+08:00", "2026-11-18T12:00:00+08:00");
        }
        window("callback-rates", "day=2026-11-20", "", "2026-11-19T12:00:00+08:00", "2026-11-20T12:00:00+08:00");
        window("callback-rates", "period=2026-11", "", "2026-10-18T12:00:00+08:00", "2026-11-18T12:00:00+08:00");
        second.clock().moveTo("2026-11-18T11:59");
        window("punctuality", "", "report.", "2026-10-18T12:00:00+08:00", "2026-11-18T12:00:00+08:00");
        second.clock().moveTo("2026-11-18T12:00");
        window("first-times", "", "report.", "2026-11-18T12:00:00+08:00", "2026-12-18T12:00:00+08:00");
        window("callback-rates", "", "", "2026-11-18T12:00:00+08:00", "2026-12-18T12:00:00+08:00");
    }

    @Test
    void whatFallsDueAtNoonCountsForTheDayThatBeginsThen() {
        second.clock().moveTo("2026-04-07T10:00");
        Caller supervisor = second.caller().as("supervisor");
        String sameDay = "/api/v1/reports/overdue?unit=370104001&kind=SIGN&day=2026-04-07";
        String nextDay = "/api/v1/reports/overdue?unit=370104001&kind=SIGN&day=2026-04-08";
        dispatched("370104001");
        second.clock().moveTo("2026-04-07T11:00");
        dispatched("370104001");
        second.clock().moveTo("2026-04-10T10:00");

        assertThat(supervisor.get(sameDay).ok(200).at("report.total.late").asInt())
                .as("due at noon is not before it")
                .isZero();
        assertThat(supervisor.get(nextDay).ok(200).at("report.total.late").asInt())
                .isEqualTo(2);
    }

    private void dispatched(String unit) {
        String number = second.caller()
                .as("agent")
                .post(ORDERS, Drafts.appeal("COMPLAINT", "NORMAL"))
                .ok(201)
                .text("number");
        second.caller()
                .as("dispatcher")
                .post(ORDERS + "/" + number + "/dispatch", Drafts.dispatchTo(unit), "If-Match", "1")
                .ok(200);
    }

    private static void window(String report, String asked, String within, String from, String to) {
        Reply answer = second.caller()
                .as("supervisor")
                .get("/api/v1/reports/" + report + "?" + asked)
                .ok(200);
        assertThat(answer.text(within + "from")).as("%s %s", report, asked).isEqualTo(from);
        assertThat(answer.text(within + "to")).as("%s %s", report, asked).isEqualTo(to);
    }

    private static boolean provisionalAtTheSecond() {
        return provisional(second.caller());
    }

    /** Of an order registered just now: whether its closure is counted without the arrangement of the year. */
    private static boolean provisional(Caller instance) {
        Caller agent = instance.as("agent");
        String number =
                agent.post(ORDERS, Drafts.appeal("COMPLAINT", "NORMAL")).ok(201).text("number");
        for (JsonNode clock : agent.get(ORDERS + "/" + number).ok(200).at("deadlines")) {
            if (clock.at("/kind").asString().equals("CLOSE")) {
                return clock.at("/provisional").asBoolean();
            }
        }
        throw new AssertionError("no deadline for closure");
    }
}
