package cn.hotline.core.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineClock;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Monday morning at the desk, where each of these tests begins, and how to look at what came of it. */
@CoreTest
abstract class AtTheDesk {

    @Autowired
    WorkOrderDesk workOrderDesk;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    Desk desk;

    @BeforeEach
    void monday() {
        clock.moveTo("2026-03-02T10:00");
    }

    /** The latest clock of the lead's, or of the whole order's. */
    DeadlineClock clockOf(WorkOrderNumber number, ClockKind kind) {
        return clocks(number, kind).getLast();
    }

    List<DeadlineClock> clocks(WorkOrderNumber number, ClockKind kind) {
        return desk.file(number).clocks().stream()
                .filter(c -> c.kind() == kind && (c.assignmentNo() == 0 || kind != ClockKind.CLOSE))
                .toList();
    }

    /** The clock the work on the order is under. */
    DeadlineClock work(WorkOrderNumber number) {
        return Objects.requireNonNull(desk.file(number).workClock());
    }

    /** One value of one row, by the number of its order. */
    <T> T value(Class<T> type, String query, WorkOrderNumber number) {
        return sql.sql(query).param(number.id()).query(type).single();
    }

    List<String> scope(WorkOrderNumber number) {
        return sql.sql("select unit_code from work_order_scope where work_order_id = ?")
                .param(number.id())
                .query(String.class)
                .list();
    }

    /** Refused by that rule, whatever other rules refuse as well. */
    static void refused(String rule, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.RuleRefused.class,
                        e -> assertThat(e.rules())
                                .extracting(Refusal.RefusedRule::name)
                                .contains(rule));
    }
}
