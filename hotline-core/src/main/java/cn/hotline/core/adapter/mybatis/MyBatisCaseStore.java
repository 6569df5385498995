package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.adapter.mybatis.MyBatisConfiguration.BatchSession;
import cn.hotline.core.workorder.CaseChange;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.Dispute;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.ibatis.executor.BatchResult;
import org.jspecify.annotations.Nullable;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Reads a case file in one statement; writes changes of any number of orders in one batch a table. */
@Repository
class MyBatisCaseStore implements CaseStore {

    private final CaseReadMapper read;
    private final SqlSessionTemplate batch;
    private final CaseWriteMapper write;

    MyBatisCaseStore(CaseReadMapper read, BatchSession batch) {
        this.read = read;
        this.batch = batch.template();
        this.write = this.batch.getMapper(CaseWriteMapper.class);
    }

    @Override
    public @Nullable CaseFile load(long id) {
        CaseRow row = read.load(id);
        return row == null ? null : row.file();
    }

    @Override
    public List<CaseFile> loadAll(Collection<Long> ids) {
        return files(ids);
    }

    @Override
    public List<CaseFile> lock(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : files(read.lock(ascending(ids)));
    }

    @Override
    public List<CaseFile> lockFree(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : files(read.lockFree(ascending(ids)));
    }

    @Override
    public List<Long> membersOf(long lead) {
        return read.membersOf(lead);
    }

    @Override
    public List<HistoryEntry> movesOf(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : read.movesOf(ids);
    }

    @Override
    public @Nullable HistoryEntry findByKey(String actor, String idempotencyKey) {
        return read.findByKey(actor, idempotencyKey);
    }

    @Override
    public void write(List<CaseChange> unordered) {
        List<CaseChange> changes = unordered.stream()
                .sorted(Comparator.comparingLong(change -> change.order().id()))
                .toList();
        Map<Boolean, List<CaseChange>> byClock =
                changes.stream().collect(Collectors.partitioningBy(CaseChange::isByClock));
        stampOrders(byClock.getOrDefault(true, List.of()));
        List<CaseChange> others = byClock.getOrDefault(false, List.of());
        each(others, this::putOrder);
        refuseStale(batch.flushStatements());
        each(changes, c -> c.assignments().forEach(part -> write.putAssignment(id(c), part)));
        each(others, c -> c.clocks().forEach(clock -> write.putClock(id(c), clock)));
        each(changes, this::putPast);
        each(changes, c -> c.proceedings().forEach(p -> write.putProceeding(id(c), p)));
        each(
                changes,
                c -> c.scope()
                        .forEach(unit -> write.putScope(id(c), unit, c.order().state())));
        each(changes, c -> c.lostScope().forEach(unit -> write.deleteScope(id(c), unit)));
        each(changes, this::putCallback);
        each(changes, this::putChoice);
        each(changes, this::putDispute);
        each(changes, this::putMeasure);
        each(changes, c -> write.insertHistory(c.history()));
        flushHistory();
        each(changes, c -> write.insertOutbox(c.history()));
        batch.flushStatements();
    }

    @Override
    public void followUnit(String unit, Collection<String> before, Collection<String> after, Instant at) {
        after.forEach(one -> write.showOrders(unit, one));
        before.stream().filter(one -> !after.contains(one)).forEach(one -> write.hideOrders(unit, one));
        write.announceOrders(unit, at);
        batch.flushStatements();
    }

    private List<CaseFile> files(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : read.loadAll(ascending(ids)).stream().map(CaseRow::file).toList();
    }

    /** As a JSON array; every transaction locks orders in this order. */
    private static String ascending(Collection<Long> ids) {
        return ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    /** What a sweep does by the thousand: its orders and its clocks are one statement each, whatever their number. */
    private void stampOrders(List<CaseChange> byClock) {
        if (byClock.isEmpty()) {
            return;
        }
        write.stampOrders(SweptRows.stamps(byClock));
        int stamped = batch.flushStatements().getFirst().getUpdateCounts()[0];
        if (stamped != byClock.size()) {
            throw new Refusal.WorkOrderIsStale(null);
        }
        write.moveClocks(SweptRows.clocks(byClock));
    }

    private void putOrder(CaseChange change) {
        if (change.appeal() != null) {
            write.insertOrder(change.order());
            write.insertAppeal(id(change), change.appeal());
        } else if (change.stateChanged()) {
            write.moveOrder(change.order());
        } else {
            write.updateOrder(change.order());
        }
    }

    private void putPast(CaseChange change) {
        int version = change.order().version();
        Instant at = change.history().at();
        change.pastAssignments().forEach(past -> write.insertPastAssignment(id(change), version, at, past));
        change.pastClocks().forEach(past -> write.insertPastClock(id(change), version, at, past));
    }

    private void putChoice(CaseChange change) {
        if (change.isDispatch()) {
            write.putChoice(change.order());
        }
    }

    private void putCallback(CaseChange change) {
        if (change.callback() != null) {
            write.insertCallback(id(change), change.order().version(), change.callback());
        }
    }

    private void putMeasure(CaseChange change) {
        if (change.history().command() == CommandKind.PROPOSE_MEASURE) {
            write.insertMeasure(change.history());
        }
    }

    private void putDispute(CaseChange change) {
        switch (change.dispute()) {
            case Dispute.Raised raised -> write.insertReturn(change.order(), change.history(), raised);
            case Dispute.Settled settled -> write.settleReturn(change.history(), settled);
            case null -> {}
        }
        if (change.proposal() != null) {
            write.insertProposal(change.order(), change.history(), change.proposal());
        }
    }

    /** The unique key of history over actor and idempotency key is what makes a command happen once. */
    private void flushHistory() {
        try {
            batch.flushStatements();
        } catch (DuplicateKeyException e) {
            throw new KeyTaken(e);
        }
    }

    private static void refuseStale(List<BatchResult> results) {
        for (BatchResult result : results) {
            for (int count : result.getUpdateCounts()) {
                if (count == 0) {
                    throw new Refusal.WorkOrderIsStale(null);
                }
            }
        }
    }

    private static void each(List<CaseChange> changes, Consumer<CaseChange> write) {
        changes.forEach(write);
    }

    private static long id(CaseChange change) {
        return change.order().id();
    }
}
