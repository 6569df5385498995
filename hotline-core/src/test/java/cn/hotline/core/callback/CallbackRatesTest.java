package cn.hotline.core.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.workorder.Desk;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class CallbackRatesTest {

    private static final Instant FROM = MovableClock.at("2019-01-01T00:00");
    private static final Instant TO = MovableClock.at("2019-02-01T00:00");
    private static final String STREET = "370103002";
    private static final String OTHER = "370103003";
    private static final String DISTRICT = "370103";

    @Autowired
    private CallbackRates rates;

    @Autowired
    private JdbcClient sql;

    private int version;

    @BeforeEach
    void callbacks() {
        sql.sql("delete from callback_record where work_order_id = 1").update();
        called(STREET, "COMPLAINT", "2019-01-01 00:00:00", true, true, true, "SATISFIED");
        called(STREET, "COMPLAINT", "2019-01-31 23:59:59.999", true, true, true, "MOSTLY_SATISFIED");
        called(STREET, "INQUIRY", "2019-01-15 10:00:00", true, false, false, "DISSATISFIED");
        called(STREET, "INQUIRY", "2019-01-15 11:00:00", true, true, false, "DISSATISFIED");
        called(STREET, "INQUIRY", "2019-01-15 12:00:00", false, null, null, null);
        called(STREET, "COMMENDATION", "2019-01-15 12:00:00", true, true, true, "SATISFIED");
        called(STREET, "COMPLAINT", "2019-02-01 00:00:00", true, true, true, "SATISFIED");
        called(OTHER, "COMPLAINT", "2019-01-15 12:00:00", true, true, true, "SATISFIED");
    }

    @Test
    void onlyValidCallbacksCount() {
        var report = rates.report(FROM, TO, STREET, Desk.SUPERVISOR);
        assertThat(report.total().tally()).isEqualTo(new CallbackTally(4, 3, 2, 1, 1));
        assertThat(report.total().rates()).isEqualTo(rates("0.7500", "0.5000", "0.4750", "0.5125"));
    }

    @Test
    void aDistrictCountsTheUnitsBelowIt() {
        var report = rates.report(FROM, TO, null, Desk.handler(DISTRICT));
        assertThat(report.total().tally().valid()).isEqualTo(5);
        assertThat(report.units())
                .extracting(CallbackReport.Line::unit)
                .containsExactlyInAnyOrder(DISTRICT, STREET, OTHER);
        assertThat(report.units().getFirst().tally().valid()).isEqualTo(5);
    }

    @Test
    void aUnitSeesItsOwnRatesAlone() {
        var report = rates.report(FROM, TO, null, Desk.handler(OTHER));
        assertThat(report.units()).extracting(CallbackReport.Line::unit).containsExactly(OTHER);
        assertThat(rates.report(FROM, TO, STREET, Desk.handler(OTHER)).total().rates())
                .isNull();
    }

    @Test
    void satisfactionMustWeighMost() {
        assertThatThrownBy(() -> weights("0.2", "0.4", "0.4")).hasMessageContaining("greatest weight");
        assertThatThrownBy(() -> weights("0.1", "0.3", "0.5")).hasMessageContaining("add up to 1");
        assertThat(weights("0.1", "0.4", "0.5").satisfaction()).isEqualTo("0.5");
    }

    private static RateWeights weights(String response, String resolution, String satisfaction) {
        return new RateWeights(
                new BigDecimal(response),
                new BigDecimal(resolution),
                new BigDecimal(satisfaction),
                new BigDecimal("0.9"));
    }

    private static Rates rates(String response, String resolution, String satisfaction, String overall) {
        return new Rates(
                new BigDecimal(response),
                new BigDecimal(resolution),
                new BigDecimal(satisfaction),
                new BigDecimal(overall));
    }

    private void called(
            String unit,
            String type,
            String at,
            boolean reached,
            @Nullable Boolean contacted,
            @Nullable Boolean solved,
            @Nullable String satisfaction) {
        sql.sql("insert into callback_record values (1, ?, ?, ?, ?, 'op:1', ?, ?, ?, ?)")
                .params(++version, unit, type, at, reached, contacted, solved, satisfaction)
                .update();
    }
}
