package cn.hotline.api.city;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTestConfiguration;
import cn.hotline.api.Caller;
import cn.hotline.api.HotlineApplication;
import cn.hotline.core.MovableClock;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.local.RealServers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A few small days in a city of its own, over HTTP. */
@RealServers
@SpringBootTest(
        classes = HotlineApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "hotline.local.database=hotline_city_test",
            "spring.main.allow-bean-definition-overriding=true",
            "server.address=127.0.0.1"
        })
@Import(ApiTestConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CityDayTest {

    private static final int ORDERS = 180;

    @Autowired
    private Caller nobody;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient sql;

    private Tally tally;

    @BeforeAll
    void fiveDaysPass() {
        Plan plan =
                new Plan(ORDERS, MovableClock.at("2026-03-02T00:00"), MovableClock.at("2026-03-06T16:00"), 12345, 8);
        clock.moveTo("2026-03-02T00:00");
        CityDay city = new CityDay(
                nobody, moment -> clock.advance(Duration.between(clock.instant(), moment)), plan, step -> {});
        tally = city.run();
    }

    @Test
    void nothingFailsAndLittleIsRefused() {
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.requests()).isGreaterThan(ORDERS * 4);
        assertThat(tally.refusals()).as("of %d requests", tally.requests()).hasSizeLessThan(ORDERS / 10);
    }

    @Test
    void ordersStandInEveryState() {
        Map<State, Long> standing = new EnumMap<>(State.class);
        sql.sql("select state, count(*) as orders from work_order group by state")
                .query((row, n) -> standing.put(State.valueOf(row.getString("state")), row.getLong("orders")))
                .list();
        assertThat(standing).containsOnlyKeys(State.values());
        assertThat(standing.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(ORDERS);
    }

    /** Prequential: each suggestion knew only what had happened before, and is measured on what happened then. */
    @Test
    void suggestionsAreMeasuredAgainstWhoAnsweredInTheEnd() {
        var report = nobody.as("supervisor")
                .get("/api/v1/reports/suggestions?from=2026-03-02&to=2026-03-06")
                .ok(200);
        var tally = report.at("total.tally");
        System.out.printf(
                "suggestions in a generated city: units top1 %s, top3 %s of %d settled; categories top1 %s, top3 %s of"
                        + " %d%n",
                report.at("total.top1"),
                report.at("total.top3"),
                tally.get("settled").asInt(),
                report.at("total.categoryTop1"),
                report.at("total.categoryTop3"),
                tally.get("categoryShown").asInt());
        assertThat(tally.get("settled").asInt()).isPositive();
        assertThat(tally.get("right3").asInt())
                .isBetween(tally.get("right1").asInt(), tally.get("settled").asInt());
        assertThat(tally.get("categoryRight3").asInt())
                .isGreaterThanOrEqualTo(tally.get("categoryRight1").asInt());
    }

    @Test
    void everyHistoryIsAnIntactChain() {
        List<Long> ids = sql.sql("select id from work_order").query(Long.class).list();
        Caller supervisor = nobody.as("supervisor");
        for (long id : ids) {
            String number = new WorkOrderNumber(id).text();
            var history =
                    supervisor.get("/api/v1/work-orders/" + number + "/history").ok(200);
            assertThat(history.at("intact").asBoolean()).as(number).isTrue();
            assertThat(history.json().path("entries").size()).as(number).isPositive();
        }
    }

    @Test
    void peopleAskForEverythingThatUnitsAndTheCentreCanDo() {
        assertThat(String.join(" ", tally.answers().keySet()))
                .contains(
                        "request-return 200",
                        "approve-return 200",
                        "reject-return 200",
                        "arbitrate 200",
                        "extensions 200",
                        "extensions/n/approve 200",
                        "reject-reply 200",
                        "record-callback 200",
                        "shelve 200",
                        "merge 200",
                        "withdraw 200",
                        "decline 200",
                        "answer-directly 200",
                        "supervisions 200",
                        "give-feedback 200",
                        "assignments/n/sign-for 200",
                        "reassign 200",
                        "recall 200",
                        "urge 200",
                        "supplement 200");
    }
}
