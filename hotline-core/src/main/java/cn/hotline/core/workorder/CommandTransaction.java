package cn.hotline.core.workorder;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.privacy.KeyedHash;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The inside of the desk: one accepted command is one transaction, with whatever follows from it for merged orders. */
@Component
class CommandTransaction {

    private final CaseStore store;
    private final Attachments attachments;
    private final Clerk clerk;
    private final Registration registration;
    private final NumberSource numbers;
    private final CommandText text;
    private final KeyedHash keyedHash;
    private final AdmissionGate gate;
    private final MergeBook book;
    private final MergedDeadlines merged;
    private final Clock clock;

    CommandTransaction(
            CaseStore store,
            Attachments attachments,
            Clerk clerk,
            Registration registration,
            NumberSource numbers,
            CommandText text,
            KeyedHash keyedHash,
            AdmissionGate gate,
            MergeBook book,
            MergedDeadlines merged,
            Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.clerk = clerk;
        this.registration = registration;
        this.numbers = numbers;
        this.text = text;
        this.keyedHash = keyedHash;
        this.gate = gate;
        this.book = book;
        this.merged = merged;
        this.clock = clock;
    }

    /** Drawn outside the transaction: a number lost with a refused registration is a gap, never a lock. */
    WorkOrderNumber drawNumber() {
        return numbers.next(LocalDate.ofInstant(now(), WorkingCalendar.ZONE));
    }

    Registration.Checked check(Command.Register command) {
        return registration.check(command);
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    Outcome register(Registration.Checked checked, WorkOrderNumber number, Instruction instruction) {
        Instant now = now();
        WorkOrder order =
                registration.order(checked, number, instruction.actor().ref(), now);
        Appeal appeal = registration.appeal(checked, number);
        CaseChange change = clerk.open(order, appeal, instruction, requestHash(instruction), now);
        store.write(List.of(change));
        gate.registered(order);
        return outcome(change);
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    Outcome carryOut(Instruction instruction) {
        Instant now = now();
        CaseFile target = null;
        CaseFile file;
        long id = Objects.requireNonNull(instruction.number()).id();
        if (instruction.command() instanceof Command.Merge merge) {
            book.begin();
            List<CaseFile> both = store.lock(List.of(id, idOf(merge.into())));
            file = find(both, id);
            target = find(both, idOf(merge.into()));
        } else {
            file = store.load(id);
        }
        CaseFile seen = visible(file, instruction);
        requireNamed(instruction.command(), id);
        Long leadBefore = seen.order().mergedInto();
        CaseChange change = clerk.carryOut(seen, instruction, target, requestHash(instruction), now);
        List<CaseChange> changes = new ArrayList<>();
        changes.add(change);
        changes.addAll(follow(change, seen, instruction.command(), target, leadBefore, now));
        store.write(changes);
        if (target != null) {
            book.merged(id, target.order().id(), instruction.actor(), now);
        }
        change.assignments().stream()
                .filter(part -> part.status() == AssignmentStatus.REFUSED
                        && part.unit().equals(instruction.actor().unit()))
                .forEach(part -> gate.refused(change.order(), part, now));
        return outcome(change);
    }

    /** Orders that somebody else holds are left for the next sweep; refused ones are left out. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    List<Outcome> carryOutAll(List<Instruction> instructions) {
        Instant now = now();
        List<Long> ids = instructions.stream()
                .map(i -> Objects.requireNonNull(i.number()).id())
                .toList();
        if (new HashSet<>(ids).size() != ids.size()) {
            throw new IllegalArgumentException("one command an order in a batch: " + ids);
        }
        List<CaseFile> files = store.lockFree(ids);
        List<CaseChange> changes = new ArrayList<>(files.size());
        for (Instruction instruction : instructions) {
            CaseFile file =
                    find(files, Objects.requireNonNull(instruction.number()).id());
            if (file != null) {
                tryOne(file, instruction, now, changes);
            }
        }
        store.write(changes);
        return changes.stream().map(CommandTransaction::outcome).toList();
    }

    private void tryOne(CaseFile file, Instruction instruction, Instant now, List<CaseChange> changes) {
        try {
            changes.add(clerk.carryOut(file, instruction, null, null, now));
        } catch (Refusal refused) {
            // somebody was faster: the clock was stopped or the order moved on, so nothing is owed any more
        }
    }

    /** The first result of the key's first use, if it was used; compared by what was asked, not only by the key. */
    @Transactional(readOnly = true)
    @Nullable
    Outcome firstResultOf(Instruction instruction) {
        HistoryEntry first =
                store.findByKey(instruction.actor().ref(), Objects.requireNonNull(instruction.idempotencyKey()));
        if (first == null) {
            return null;
        }
        if (!Arrays.equals(first.requestHash(), requestHash(instruction))) {
            throw new Refusal.KeyReused();
        }
        State from = first.from() == null ? first.to() : first.from();
        return new Outcome(new WorkOrderNumber(first.workOrderId()), from, first.to(), first.version(), true, null);
    }

    /** What a command names beside its order has to be there. */
    private void requireNamed(Command command, long id) {
        WorkOrderNumber topic = command instanceof Command.ProposeMeasure c && c.topic() != null
                ? WorkOrderNumber.parse(c.topic())
                : null;
        if (topic != null && store.load(topic.id()) == null) {
            throw new Refusal.InvalidCommand("topic", "unknown-topic", "没有工单 " + topic.text());
        }
        if (command instanceof Command.RequestReturn c
                && c.attachment() != null
                && !attachments.isOf(c.attachment(), id)) {
            throw new Refusal.InvalidCommand("attachment", "unknown-attachment", "本工单没有这一附件，请先上传");
        }
    }

    private CaseFile visible(@Nullable CaseFile file, Instruction instruction) {
        if (file == null || !file.isVisibleTo(instruction.actor(), clerk.units())) {
            throw new Refusal.WorkOrderNotFound(Objects.requireNonNull(instruction.number()));
        }
        if (!instruction.command().kind().permits(instruction.actor())) {
            throw new Refusal.RoleNotPermitted(instruction.command().kind());
        }
        Integer expected = instruction.expectedVersion();
        if (expected == null && !instruction.actor().has(Role.SYSTEM)) {
            throw new Refusal.VersionRequired();
        }
        if (expected != null && expected != file.order().version()) {
            throw new Refusal.WorkOrderIsStale(file.order().version());
        }
        return file;
    }

    /** What a command on one order means for the orders merged with it; all of it in the same transaction. */
    private List<CaseChange> follow(
            CaseChange change,
            CaseFile seen,
            Command command,
            @Nullable CaseFile target,
            @Nullable Long leadBefore,
            Instant now) {
        WorkOrder order = change.order();
        return switch (command) {
            case Command.Merge c ->
                List.of(bySystem(
                        Objects.requireNonNull(target), merged.gained(Objects.requireNonNull(target), seen), now));
            case Command.SubmitReply c when accepted(order) -> followLead(order, now);
            case Command.ApproveReply c when accepted(order) -> followLead(order, now);
            case Command.AnswerDirectly c -> releaseMembers(order, now);
            case Command.Decline c -> releaseMembers(order, now);
            case Command.Unmerge c -> leaveLead(leadBefore, order.number(), now);
            case Command.Withdraw c
            when change.history().from() == State.MERGED -> leaveLead(leadBefore, order.number(), now);
            case Command.Withdraw c -> releaseMembers(order, now);
            default -> List.of();
        };
    }

    private static boolean accepted(WorkOrder order) {
        return order.state() == State.CALLBACK || order.state() == State.CLOSED;
    }

    private List<CaseChange> followLead(WorkOrder lead, Instant now) {
        String unit = Objects.requireNonNull(lead.leadUnit());
        List<CaseChange> followers =
                forMembers(lead, new Command.FollowLead(lead.number().text(), unit, lead.version()), now);
        lead.members = 0;
        return followers;
    }

    /** A lead that was taken away: its members go on by themselves. */
    private List<CaseChange> releaseMembers(WorkOrder lead, Instant now) {
        List<CaseChange> released = forMembers(lead, new Command.Unmerge(), now);
        lead.members = 0;
        return released;
    }

    private List<CaseChange> forMembers(WorkOrder lead, Command command, Instant now) {
        if (lead.members() == 0) {
            return List.of();
        }
        return store.lock(store.membersOf(lead.id())).stream()
                .filter(member -> member.order().state() == State.MERGED)
                .map(member -> bySystem(member, command, now))
                .toList();
    }

    private List<CaseChange> leaveLead(@Nullable Long lead, WorkOrderNumber member, Instant now) {
        CaseFile file = lead == null ? null : store.load(lead);
        return file == null ? List.of() : List.of(bySystem(file, merged.lost(file, member), now));
    }

    private CaseChange bySystem(CaseFile file, Command command, Instant now) {
        return clerk.carryOut(file, Instruction.bySystem(file.order().number(), command), null, null, now);
    }

    private byte @Nullable [] requestHash(Instruction instruction) {
        if (instruction.idempotencyKey() == null) {
            return null;
        }
        WorkOrderNumber number = instruction.number();
        return keyedHash.hash(
                "request",
                instruction.command().kind()
                        + " "
                        + (number == null ? "" : number.text())
                        + " "
                        + text.complete(instruction.command())
                        + " "
                        + instruction.note());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static long idOf(String number) {
        WorkOrderNumber parsed = WorkOrderNumber.parse(number);
        return parsed == null ? -1 : parsed.id();
    }

    private static @Nullable CaseFile find(List<CaseFile> files, long id) {
        return files.stream()
                .filter(file -> file.order().id() == id)
                .findFirst()
                .orElse(null);
    }

    private static Outcome outcome(CaseChange change) {
        HistoryEntry entry = change.history();
        State from = entry.from() == null ? entry.to() : entry.from();
        return new Outcome(change.order().number(), from, entry.to(), entry.version(), false, change);
    }
}
