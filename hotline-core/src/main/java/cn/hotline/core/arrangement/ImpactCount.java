package cn.hotline.core.arrangement;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.deadline.Recount;
import cn.hotline.core.workorder.Recounted;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up what would become of clocks. */
final class ImpactCount {

    private static final int EXAMPLES = 10;

    private final Recounting recounting;
    private final Instant now;
    private final Map<ClockKind, RecountTally> kinds = new EnumMap<>(ClockKind.class);
    private final List<Impact.Example> examples = new ArrayList<>();
    private long looked;
    private long settled;
    private long lateAtOnce;
    private long runAgain;

    ImpactCount(Recounting recounting, Instant now) {
        this.recounting = recounting;
        this.now = now;
    }

    void looked(int clocks) {
        looked += clocks;
    }

    void add(long order, DeadlineClock clock, Recounted change) {
        kinds.merge(change.clockKind(), RecountTally.NONE.and(change), RecountTally::and);
        if (clock.provisional() && !recounting.becomesProvisional(clock, change.due())) {
            settled++;
        }
        if (change.due().isBefore(now) && !change.wasDue().isBefore(now)) {
            lateAtOnce++;
        }
        if (Recount.isExcused(clock, change.due())) {
            runAgain++;
        }
        if (examples.size() < EXAMPLES && !change.due().equals(change.wasDue())) {
            examples.add(new Impact.Example(
                    new WorkOrderNumber(order).text(),
                    change.clockKind(),
                    change.unit(),
                    change.wasDue(),
                    change.due()));
        }
    }

    Impact impact() {
        RecountTally all = kinds.values().stream().reduce(RecountTally.NONE, RecountTally::and);
        List<Impact.OfKind> ofKinds = kinds.entrySet().stream()
                .map(kind -> new Impact.OfKind(
                        kind.getKey(),
                        kind.getKey().label(),
                        kind.getValue().later(),
                        kind.getValue().earlier(),
                        kind.getValue().unmoved()))
                .toList();
        return new Impact(
                now,
                looked,
                all.later(),
                all.earlier(),
                all.unmoved(),
                settled,
                lateAtOnce,
                runAgain,
                ofKinds,
                List.copyOf(examples));
    }
}
