package cn.hotline.scheduler;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Channel;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders to try the jobs on, and what became of them. */
public final class Orders {

    private static final Actor AGENT =
            Actor.operator(1, "话务员", Set.of(Role.AGENT, Role.DISPATCHER, Role.SUPERVISOR), "3701-12345", true);

    private final WorkOrderDesk desk;
    private final JdbcClient database;

    Orders(WorkOrderDesk desk, JdbcClient database) {
        this.desk = desk;
        this.database = database;
    }

    /** Has two clocks, for dispatch and closure. */
    public WorkOrderNumber normal() {
        return register(Urgency.NORMAL);
    }

    /** Has three clocks, for dispatch, closure and feedback; that for dispatch runs half an hour at any time of day. */
    public WorkOrderNumber urgent() {
        return register(Urgency.URGENT);
    }

    public List<WorkOrderNumber> urgent(int count) {
        return IntStream.range(0, count).parallel().mapToObj(i -> urgent()).toList();
    }

    /** As the centre, on whatever version there is. */
    public void centre(WorkOrderNumber number, Command command) {
        desk.handle(Instruction.of(number, command, AGENT, version(number)));
    }

    public void unit(String unit, WorkOrderNumber number, Command command) {
        Actor handler = Actor.operator(2, "经办人", Set.of(Role.HANDLER), unit, false);
        desk.handle(Instruction.of(number, command, handler, version(number)));
    }

    /** The commands an order went through, the first one first. */
    public List<String> history(WorkOrderNumber number) {
        return database.sql("select command from work_order_history where work_order_id = ? order by version")
                .param(number.id())
                .query(String.class)
                .list();
    }

    public int version(WorkOrderNumber number) {
        return database.sql("select version from work_order where id = ?")
                .param(number.id())
                .query(Integer.class)
                .single();
    }

    public long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    public void update(String sql) {
        database.sql(sql).update();
    }

    /** So that what one test left due does not disturb the next. */
    public void forgetAll() {
        update("update notice_watermark set until = '2000-01-01'");
        for (String table : List.of(
                "notice",
                "notice_group",
                "notice_read",
                "deadline_clock",
                "work_order_history",
                "outbox",
                "work_order")) {
            database.sql("delete from " + table).update();
        }
    }

    private WorkOrderNumber register(Urgency urgency) {
        Command.Register appeal = new Command.Register(
                AppealType.HELP_REQUEST,
                urgency,
                Channel.PHONE,
                "CITY.BILLBOARD",
                "路灯不亮",
                "经十路路灯连续三天不亮。",
                new Command.Appellant(null, null, true, false),
                null);
        return desk.handle(Instruction.register(appeal, AGENT)).number();
    }
}
