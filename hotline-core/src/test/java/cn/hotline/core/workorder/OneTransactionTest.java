package cn.hotline.core.workorder;

import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.DEPARTMENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.STREET;
import static cn.hotline.core.workorder.Desk.complaint;
import static cn.hotline.core.workorder.Desk.dispatchTo;
import static cn.hotline.core.workorder.Desk.handler;
import static cn.hotline.core.workorder.Desk.reply;
import static cn.hotline.core.workorder.Desk.satisfied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hotline.core.StatementProbe;
import cn.hotline.core.StatementProbe.InjectedFault;
import cn.hotline.core.organisation.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedExceptionUtils;

/** One accepted command is one transaction: counted, broken in every place, repeated, and run against itself. */
class OneTransactionTest extends AtTheDesk {

    @Test
    void commandsKeepTheirStatementBudget() {
        desk.register(complaint()); // the segment of numbers and the cached reference data are there
        AtomicReference<WorkOrderNumber> number = new AtomicReference<>();
        assertThat(watch(() -> number.set(desk.register(complaint()).number()))).hasSizeLessThanOrEqualTo(9);
        assertThat(watch(number, DISPATCHER, dispatchTo(STREET, DEPARTMENT))).hasSizeLessThanOrEqualTo(9);
        for (Command command : List.of(
                new Command.SignFor(),
                new Command.RecordContact(true, "已联系"),
                new Command.GiveFeedback("正在处理"),
                new Command.RequestExtension(2, "等待检测"))) {
            assertThat(watch(number, handler(STREET), command))
                    .as("%s", command)
                    .hasSizeLessThanOrEqualTo(6);
        }
        assertThat(watch(number, AGENT, new Command.Urge("请尽快"))).hasSizeLessThanOrEqualTo(6);
        assertThat(watch(number, DISPATCHER, new Command.ApproveExtension(1, null)))
                .hasSizeLessThanOrEqualTo(6);
        assertThat(watch(number, handler(STREET), reply())).hasSizeLessThanOrEqualTo(6);
        assertThat(watch(number, DISPATCHER, new Command.ApproveReply(null))).hasSizeLessThanOrEqualTo(6);
        assertThat(watch(number, AGENT, satisfied())).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aFaultBetweenAnyTwoStatementsLeavesNothingHalfDone() {
        List<Command> course = List.of(
                dispatchTo(STREET, DEPARTMENT),
                new Command.SignFor(),
                new Command.RecordContact(true, "已联系"),
                reply(),
                new Command.ApproveReply(null),
                satisfied());
        List<Actor> actors = List.of(DISPATCHER, handler(STREET), handler(STREET), handler(STREET), DISPATCHER, AGENT);
        breakEverywhere(() -> desk.register(complaint()), "the whole city");
        WorkOrderNumber number = desk.register(complaint()).number();
        for (int i = 0; i < course.size(); i++) {
            int step = i;
            breakEverywhere(
                    () -> issue(number, actors.get(step), course.get(step)),
                    course.get(step).toString());
        }
        assertThat(desk.order(number).state()).isEqualTo(State.CLOSED);
    }

    /** Lets each statement fail in turn until the command goes through; before that, no row of any table may differ. */
    private void breakEverywhere(Runnable command, String what) {
        for (int n = 1; ; n++) {
            List<Long> before = rows();
            int at = n;
            try {
                StatementProbe.failAt(at, command);
                assertThat(n).as("statements of %s", what).isGreaterThan(4);
                return;
            } catch (RuntimeException e) {
                assertThat(NestedExceptionUtils.getMostSpecificCause(e)).isInstanceOf(InjectedFault.class);
                assertThat(rows()).as("%s, broken at statement %d", what, n).isEqualTo(before);
            }
        }
    }

    private List<Long> rows() {
        List<Long> sums = new ArrayList<>();
        for (String table : List.of(
                "appeal",
                "work_order",
                "work_order_scope",
                "assignment",
                "assignment_past",
                "deadline_clock",
                "clock_past",
                "callback_record",
                "work_order_history",
                "outbox",
                "suggestion")) {
            sums.add(sql.sql("checksum table " + table)
                    .query((row, n) -> row.getLong("Checksum"))
                    .single());
        }
        return sums;
    }

    @Test
    void aRepeatedKeyGivesTheFirstResultAndActsOnce() {
        Instruction register = Instruction.register(complaint(), AGENT).withKey("call-1");
        Outcome first = workOrderDesk.handle(register);
        Outcome again = workOrderDesk.handle(register);
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.replayed()).isTrue();
        Instruction urge = Instruction.of(first.number(), new Command.Urge("请尽快"), AGENT, 1)
                .withKey("urge-1");
        workOrderDesk.handle(urge);
        desk.issue(first.number(), DISPATCHER, dispatchTo(STREET));
        assertThat(workOrderDesk.handle(urge))
                .isEqualTo(new Outcome(first.number(), State.REGISTERED, State.REGISTERED, 2, true, null));
        assertThat(desk.order(first.number()).version()).isEqualTo(3);
    }

    @Test
    void aKeyThatWasUsedForSomethingElseIsRefusedAndOfAnotherActorIsNot() {
        workOrderDesk.handle(Instruction.register(complaint(), AGENT).withKey("call-2"));
        Command.Register other = Desk.appeal(AppealType.INQUIRY, Urgency.NORMAL, "别的事", "别的内容");
        assertThatThrownBy(() ->
                        workOrderDesk.handle(Instruction.register(other, AGENT).withKey("call-2")))
                .isInstanceOf(Refusal.KeyReused.class);
        assertThat(workOrderDesk
                        .handle(Instruction.register(other, DISPATCHER).withKey("call-2"))
                        .replayed())
                .isFalse();
    }

    @Test
    void tenAtOnceWithOneKeyActOnce() throws Exception {
        Instruction register = Instruction.register(complaint(), AGENT).withKey("call-3");
        assertThat(tenTimes(() -> workOrderDesk.handle(register).number().text()).stream()
                        .distinct())
                .hasSize(1);
    }

    @Test
    void ofTenWhoSawTheSameVersionOneActsAndNineAreTold() throws Exception {
        WorkOrderNumber number = desk.register(complaint()).number();
        Instruction dispatch = Instruction.of(number, dispatchTo(STREET), DISPATCHER, 1);
        List<String> said = tenTimes(() -> {
            try {
                return workOrderDesk.handle(dispatch).to().name();
            } catch (Refusal.WorkOrderIsStale e) {
                return "stale";
            }
        });
        assertThat(said)
                .containsOnlyOnce("DISPATCHED")
                .filteredOn("stale"::equals)
                .hasSize(9);
        assertThat(desk.order(number).version()).isEqualTo(2);
    }

    @Test
    void mergingTwoOrdersIntoEachOtherAtOnceMergesOneOfThem() throws Exception {
        for (int round = 0; round < 5; round++) {
            WorkOrderNumber a = desk.inHandling(complaint());
            WorkOrderNumber b = desk.inHandling(complaint());
            int versionA = desk.order(a).version();
            int versionB = desk.order(b).version();
            List<Callable<String>> both = List.of(
                    () -> said(Instruction.of(a, new Command.Merge(b.text()), DISPATCHER, versionA)),
                    () -> said(Instruction.of(b, new Command.Merge(a.text()), DISPATCHER, versionB)));
            assertThat(together(both)).containsOnlyOnce("MERGED");
        }
    }

    @Test
    void anExceptionInARuleRollsTheTransactionBack() {
        WorkOrderNumber number = desk.register(complaint()).number();
        List<Long> before = rows();
        // a lead assignment that is not there makes the window rule throw
        sql.sql("update work_order set state = 'HANDLING', lead_unit = ?, dispatched_at = null where id = ?")
                .params(STREET, number.id())
                .update();
        sql.sql("insert into assignment (work_order_id, no, unit_code, role, status, assigned_at) values (?,"
                        + " 1, ?, 'LEAD', 'SIGNED', now())")
                .params(number.id(), STREET)
                .update();
        assertThatThrownBy(() ->
                        issue(number, handler(STREET), new Command.RequestReturn("理由", "条款", DEPARTMENT, null, null)))
                .isInstanceOf(NullPointerException.class);
        assertThat(desk.order(number).version()).isEqualTo(1);
        assertThat(rows().subList(4, 8)).isEqualTo(before.subList(4, 8));
    }

    @Test
    void peopleMustSayWhichVersionTheySaw() {
        WorkOrderNumber number = desk.register(complaint()).number();
        assertThatThrownBy(() ->
                        workOrderDesk.handle(new Instruction(number, new Command.Urge("请尽快"), AGENT, null, null, null)))
                .isInstanceOf(Refusal.VersionRequired.class);
        assertThatThrownBy(() -> workOrderDesk.handle(Instruction.of(number, new Command.Urge("请尽快"), AGENT, 7)))
                .isInstanceOf(Refusal.WorkOrderIsStale.class);
    }

    @Test
    void theHistoryChainShowsTampering() {
        WorkOrderNumber number = desk.inCallback(complaint());
        assertThat(intact(number)).isTrue();
        sql.sql("update work_order_history set fields = replace(fields, '已', '未') where work_order_id = ? and"
                        + " version = 5")
                .param(number.id())
                .update();
        assertThat(intact(number)).isFalse();
    }

    private boolean intact(WorkOrderNumber number) {
        List<HistoryEntry> entries = sql.sql(
                        "select * from work_order_history where work_order_id = ? order by version")
                .param(number.id())
                .query((row, n) -> new HistoryEntry(
                        row.getLong("work_order_id"),
                        row.getInt("version"),
                        CommandKind.valueOf(row.getString("command")),
                        row.getString("from_state") == null ? null : State.valueOf(row.getString("from_state")),
                        State.valueOf(row.getString("to_state")),
                        row.getString("actor"),
                        row.getString("actor_name"),
                        row.getString("actor_unit"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("fields"),
                        row.getString("note"),
                        row.getString("idempotency_key"),
                        row.getBytes("request_hash"),
                        row.getBytes("previous_hash"),
                        row.getBytes("hash")))
                .list();
        return HistoryChain.isIntact(entries, desk.order(number).headHash());
    }

    private String said(Instruction instruction) {
        try {
            return workOrderDesk.handle(instruction).to().name();
        } catch (Refusal e) {
            return e.getClass().getSimpleName();
        }
    }

    private void issue(WorkOrderNumber number, Actor actor, Command command) {
        int version = value(Integer.class, "select version from work_order where id = ?", number);
        workOrderDesk.handle(Instruction.of(number, command, actor, version));
    }

    /** The statements of the command alone, without the look at its version. */
    private List<String> watch(AtomicReference<WorkOrderNumber> number, Actor actor, Command command) {
        int version = desk.order(number.get()).version();
        return watch(() -> workOrderDesk.handle(Instruction.of(number.get(), command, actor, version)));
    }

    private static List<String> watch(Runnable action) {
        return StatementProbe.watch(action);
    }

    private static List<String> tenTimes(Callable<String> work) throws Exception {
        return together(java.util.Collections.nCopies(10, work));
    }

    private static List<String> together(List<Callable<String>> work) throws Exception {
        List<String> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var done : threads.invokeAll(work)) {
                results.add(done.get());
            }
        }
        return results;
    }
}
