package cn.hotline.core.reading;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.privacy.AccessLog;
import cn.hotline.core.privacy.Glance;
import cn.hotline.core.workorder.Appeal;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrder;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a case out for a reader, and writes down who took it. */
@Component
final class CaseOpening {

    private final CaseStore cases;
    private final ReadingStore store;
    private final UnitDirectory units;
    private final AppellantReading appellants;
    private final AccessLog accessLog;
    private final Clock clock;

    CaseOpening(
            CaseStore cases,
            ReadingStore store,
            UnitDirectory units,
            AppellantReading appellants,
            AccessLog accessLog,
            Clock clock) {
        this.cases = cases;
        this.store = store;
        this.units = units;
        this.appellants = appellants;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws Refusal.WorkOrderNotFound when there is no such order, or it is none of the reader's business */
    OpenedCase open(WorkOrderNumber number, Actor reader) {
        CaseFile file = cases.load(number.id());
        if (file == null || reader.isCitizen() || !file.isVisibleTo(reader, units.units())) {
            throw new Refusal.WorkOrderNotFound(number);
        }
        WorkOrder order = file.order();
        Appeal appeal = appeal(number);
        Identity identity = appellants.of(number, appeal);
        return new OpenedCase(
                file, appeal, identity, Discretion.towards(reader, order.sealed(), order.type(), () -> identity));
    }

    /** As a citizen sees it who has not yet proved to be the appellant; null when there is no such order. */
    @Nullable
    OpenedCase openPublic(WorkOrderNumber number) {
        CaseFile file = cases.load(number.id());
        if (file == null) {
            return null;
        }
        Appeal appeal = appeal(number);
        Identity identity = appellants.of(number, appeal);
        return new OpenedCase(file, appeal, identity, Discretion.towardsPublic(identity));
    }

    void log(WorkOrderNumber number, Actor reader, Glance what, @Nullable String reason) {
        log(List.of(number), reader, what, reason);
    }

    void log(List<WorkOrderNumber> numbers, Actor reader, Glance what, @Nullable String reason) {
        if (!numbers.isEmpty()) {
            accessLog.record(numbers.stream()
                    .map(number -> new AccessLog.Entry(number.id(), reader.ref(), clock.instant(), what, reason))
                    .toList());
        }
    }

    private Appeal appeal(WorkOrderNumber number) {
        Appeal appeal = store.appeal(number.id());
        if (appeal == null) {
            throw new IllegalStateException("work order " + number + " has no appeal");
        }
        return appeal;
    }
}
