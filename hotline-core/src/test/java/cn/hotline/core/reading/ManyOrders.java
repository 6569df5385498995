package cn.hotline.core.reading;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 200,000 open orders, written past the desk because only lists will look at them; every fifth was signed for in time, of
 * these every fourth after a stop that was undone.
 */
public final class ManyOrders {

    static final long FIRST = 202603020000000L;

    private static final String NUMBERS = """
        (select a.d + 10 * b.d + 100 * c.d + 1000 * d.d + 10000 * e.d + 100000 * f.d as n
        from (%1$s) a, (%1$s) b, (%1$s) c, (%1$s) d, (%1$s) e, (select 0 as d union all select 1) f) numbers\
        """.formatted(
                    "select 0 as d union all select 1 union all select 2 union all select 3 union all select 4 union"
                        + " all select 5 union all select 6 union all select 7 union all select 8 union all select 9");

    private static final String STATE =
            "elt(1 + n % 10, 'REGISTERED', 'DISPATCHED', 'DISPATCHED', 'DISPATCHED', 'CALLBACK', 'HANDLING',"
                    + " 'HANDLING', 'HANDLING', 'HANDLING', 'HANDLING')";

    private ManyOrders() {}

    /** Does nothing where they are already. */
    public static void insertOnce(JdbcTemplate sql) {
        if (sql.queryForList("select id from work_order limit 1").isEmpty()) {
            insert(sql);
        }
    }

    private static void insert(JdbcTemplate sql) {
        sql.execute("""
            insert into work_order (id, version, state, type, urgency, channel, category_code, anonymous, sealed,
              contactable, registered_at, registered_by, lead_unit, next_due_at, head_hash)
            select %d + n, 1, if(n %% 5000 = 0, 'HANDLING', %s),
              if(n %% 1000 = 5, 'COMMENDATION', elt(1 + n %% 3, 'INQUIRY', 'COMPLAINT', 'HELP_REQUEST')),
              if(n %% 20 = 0, 'URGENT', 'NORMAL'), 'PHONE',
              if(n %% 50000 = 7, 'CITY.GREENING', 'ENV.NOISE_SITE'), 1, 0, 0, '2026-03-02 10:00:00', 'op:1',
              elt(1 + n %% 4, '370102001', '370102002', '3701-D-CGJ', '3701-D-GAJ'),
              '2026-03-09 17:00:00' - interval n %% 3 day, repeat('\\0', 32)
            from %s\
            """.formatted(FIRST, STATE, NUMBERS));
        sql.execute("insert into appeal (work_order_id, title, content) select id, '标题', '内容' from work_order");
        sql.execute("""
            insert into work_order_scope (work_order_id, unit_code, state)
            select id, lead_unit, state from work_order\
            """);
        sql.execute("""
            insert into work_order_scope (work_order_id, unit_code, state)
            select id, '370102', state from work_order where lead_unit like '370102%'\
            """);
        sql.execute("""
            insert into deadline_clock (work_order_id, no, kind, assignment_no, rule_id, started_at, due_at, status,
              provisional, calendar_version)
            select id, 1, 'CLOSE', 0, 'close.standard', registered_at, next_due_at,
              if(id % 5000 = 0, 'BREACHED', 'RUNNING'), 0, 1
            from work_order\
            """);
        sql.execute("""
            insert into deadline_clock (work_order_id, no, kind, unit_code, assignment_no, rule_id, started_at, due_at,
              status, stopped_at, provisional, calendar_version)
            select id, 2, 'SIGN', lead_unit, 1, 'sign.standard', registered_at, registered_at + interval 6 hour, 'MET',
              registered_at + interval 5 hour, 0, 1
            from work_order where id % 5 = 0\
            """);
        sql.execute("""
            insert into clock_past (work_order_id, no, version, superseded_at, kind, unit_code, assignment_no,
              started_at, due_at, status, stopped_at, calendar_version)
            select id, 2, 1, registered_at + interval 5 hour, 'SIGN', lead_unit, 1, registered_at,
              registered_at + interval 4 hour, 'RUNNING', null, 1
            from work_order where id % 20 = 0\
            """);
        sql.execute("analyze table work_order, work_order_scope, deadline_clock, clock_past, appeal");
    }
}
