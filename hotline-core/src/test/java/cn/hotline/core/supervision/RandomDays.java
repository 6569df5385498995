package cn.hotline.core.supervision;

import static cn.hotline.core.workorder.Desk.AGENT;
import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static cn.hotline.core.workorder.Desk.SUPERVISOR;
import static cn.hotline.core.workorder.Desk.handler;

import cn.hotline.core.MovableClock;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A hotline where people do at random whatever they may, while time goes by and the sweep comes now and then. */
final class RandomDays {

    static final List<String> UNITS = List.of(Desk.STREET, Desk.OTHER_STREET, Desk.DEPARTMENT, "370102-D-CGJ");

    private final Desk desk;
    private final MovableClock clock;
    private final Random random;
    private final List<WorkOrderNumber> orders = new ArrayList<>();

    RandomDays(Desk desk, MovableClock clock, long seed) {
        this.desk = desk;
        this.clock = clock;
        this.random = new Random(seed);
    }

    void step() {
        clock.advance(one(Duration.ofMillis(1), Duration.ofMinutes(20), Duration.ofHours(2), Duration.ofHours(9)));
        if (orders.size() < 12 || (orders.size() < 60 && random.nextInt(6) == 0)) {
            orders.add(desk.register(appeal()).number());
            return;
        }
        WorkOrderNumber number = one(orders);
        CaseFile file = desk.file(number);
        try {
            act(number, file);
        } catch (Refusal | IllegalStateException refused) {
            // not now: somebody else has the next turn
        }
    }

    private void act(WorkOrderNumber number, CaseFile file) {
        String lead = file.order().leadUnit();
        DeadlineClock due = file.clocks().stream()
                .filter(each -> each.isBreachDue(clock.instant()))
                .findFirst()
                .orElse(null);
        if (due != null && random.nextInt(3) == 0) {
            desk.desk()
                    .handleAll(List.of(Instruction.bySystem(
                            number, new Command.BreachDeadline(due.no(), due.kind(), due.unit(), due.dueAt()))));
            return;
        }
        boolean byLead = lead != null && random.nextBoolean();
        Command command = byLead ? ofLead() : ofCentre(file);
        if (command != null) {
            desk.issue(number, byLead ? handler(lead) : actor(command), command);
        }
    }

    private Command ofLead() {
        return one(
                new Command.SignFor(),
                new Command.SignFor(),
                new Command.RecordContact(random.nextInt(4) > 0, "联系"),
                new Command.GiveFeedback("正在处理"),
                Desk.reply(),
                Desk.reply(),
                new Command.RequestReturn("非职责", "三定规定", one(UNITS), null, null),
                new Command.RequestExtension(2, "等待检测"));
    }

    private @Nullable Command ofCentre(CaseFile file) {
        LocalDate soon =
                clock.instant().atOffset(ZoneOffset.ofHours(8)).toLocalDate().plusDays(random.nextInt(4));
        int last = file.proceedings().size();
        return switch (random.nextInt(18)) {
            case 0, 1, 2 -> Desk.dispatchTo(one(UNITS), one(UNITS));
            case 3 -> new Command.Reassign(one(UNITS), List.of(), "更正");
            case 4 -> new Command.ApproveReturn("同意");
            case 5 -> new Command.RejectReturn("不同意");
            case 6, 7 -> new Command.RejectReply("不具体");
            case 8 -> new Command.ApproveReply(null);
            case 9 -> new Command.ExcuseFeedback("道路中断");
            case 10 -> new Command.Shelve(soon, "等待材料");
            case 11 -> new Command.Resume();
            case 12 -> last == 0 ? null : new Command.ApproveExtension(last, null);
            case 13 -> new Command.Merge(one(orders).text());
            case 14 -> new Command.Unmerge();
            case 15 -> random.nextInt(3) == 0 ? new Command.Withdraw("撤回") : new Command.Reopen("未解决");
            case 16 -> Desk.dissatisfied(one(UNITS));
            default -> Desk.satisfied();
        };
    }

    private static Actor actor(Command command) {
        return switch (command) {
            case Command.RecordCallback c -> AGENT;
            case Command.Withdraw c -> AGENT;
            case Command.ExcuseFeedback c -> SUPERVISOR;
            case Command.Shelve c -> SUPERVISOR;
            case Command.Resume c -> SUPERVISOR;
            default -> DISPATCHER;
        };
    }

    private Command.Register appeal() {
        return Desk.appeal(
                one(AppealType.COMPLAINT, AppealType.INQUIRY, AppealType.HELP_REQUEST),
                one(Urgency.NORMAL, Urgency.URGENT),
                "夜间施工扰民",
                "工地夜间施工。");
    }

    /** How many clocks due in the window are late now, by what the orders themselves say. */
    long late(Instant from, Instant to) {
        Instant now = clock.instant();
        return orders.stream()
                .flatMap(number -> desk.file(number).clocks().stream().map(each -> isLate(each, now, from, to)))
                .filter(late -> late)
                .count();
    }

    private static boolean isLate(DeadlineClock each, Instant now, Instant from, Instant to) {
        Instant done = each.stoppedAt();
        return !each.kind().isAlarm()
                && !each.dueAt().isBefore(from)
                && each.dueAt().isBefore(to)
                && each.dueAt().isBefore(now)
                && each.pausedAt() == null
                && (done == null || done.isAfter(each.dueAt()));
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
