package cn.hotline.api.benchmark;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Orders by the million, each being handled with one running closure clock, none due for a month. Written past the desk,
 * which would take hours.
 */
final class ClockField {

    static final String UNIT = "370102001";
    private static final long FIRST = 20_200_102_0000000L;
    private static final int AT_ONCE = 50_000;

    private final JdbcTemplate jdbc;
    private final Instant due;
    private int size;

    ClockField(JdbcTemplate jdbc, Instant now) {
        this.jdbc = jdbc;
        this.due = now.plus(Duration.ofDays(30));
        jdbc.execute("create table field (n int not null primary key)");
        jdbc.execute("insert into field values (0)");
    }

    /** The n-th order, from 0. */
    static long id(int n) {
        return FIRST + n;
    }

    void growTo(int orders) {
        number(orders);
        while (size < orders) {
            int end = Math.min(size + AT_ONCE, orders);
            giveOrders(end);
            jdbc.update("""
                insert into deadline_clock (work_order_id, no, kind, assignment_no, rule_id, provisional,
                  calendar_version, status, unit_code, started_at, due_at, warned_at, next_at)
                select ? + n, 1, 'CLOSE', 0, 'close.standard', 0, 1, 'RUNNING', ?, date_sub(?, interval 5 day),
                  date_add(?, interval n second), ?, date_add(?, interval n * 1000000 + 1000 microsecond)
                from field where n >= ? and n < ?
                """, FIRST, UNIT, moment(), moment(), moment(), moment(), size, end);
            size = end;
        }
        jdbc.execute("analyze table work_order, deadline_clock");
    }

    /** Without clocks. */
    void growOrdersTo(int orders) {
        number(orders);
        while (size < orders) {
            int end = Math.min(size + AT_ONCE, orders);
            giveOrders(end);
            size = end;
        }
    }

    private void giveOrders(int end) {
        jdbc.update("""
            insert into work_order (id, version, state, type, urgency, channel, category_code, anonymous, sealed,
              contactable, registered_at, registered_by, lead_unit, first_unit, leads, next_due_at, head_hash)
            select ? + n, 3, 'HANDLING', 'COMPLAINT', 'NORMAL', 'PHONE', 'ENV.NOISE_SITE', 0, 0, 0, ?, 'op:agent',
              ?, ?, 1, date_add(?, interval n second), unhex(repeat('00', 32))
            from field where n >= ? and n < ?
            """, FIRST, moment(), UNIT, UNIT, moment(), size, end);
    }

    /** What the index is fed from; only orders whose changes are relayed need it. */
    void giveAppeals(int from, int orders) {
        jdbc.update("""
            insert into appeal (work_order_id, title, content)
            select ? + n, '夜间施工噪音扰民', concat('来电人反映，第', n, '号工地夜间施工，影响休息。')
            from field where n >= ? and n < ?
            """, FIRST, from, from + orders);
    }

    /** All these fall due at the same second, seen by everybody at once; those that were breached before, once more. */
    void fallDue(int from, int orders, Instant moment) {
        Timestamp at = Timestamp.from(moment);
        jdbc.update("""
            update deadline_clock set due_at = ?, warned_at = ?, next_at = date_add(?, interval 1000 microsecond),
              status = 'RUNNING', breached_at = null, step = 0
            where work_order_id >= ? and work_order_id < ?
            """, at, at, at, id(from), id(from + orders));
    }

    /** Whether any clock that fell due by then still waits to be breached. */
    boolean isAnyDue(Instant moment) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from deadline_clock where next_at <= ?)",
                Boolean.class,
                Timestamp.from(moment.plusMillis(1))));
    }

    private void number(int orders) {
        Integer have = jdbc.queryForObject("select count(*) from field", Integer.class);
        for (int n = have == null ? 1 : have; n < orders; n *= 2) {
            jdbc.update("insert into field select n + ? from field where n + ? < ?", n, n, orders);
        }
    }

    private Timestamp moment() {
        return Timestamp.from(due);
    }
}
