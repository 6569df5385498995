package cn.hotline.core.supervision;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.supervision.ClockStore.Count;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one unit owed, by duty. */
final class DutyTally {

    private final Map<ClockKind, PunctualityTally> tallies = new EnumMap<>(ClockKind.class);

    void add(Count count) {
        PunctualityTally standing = tallies.getOrDefault(count.kind(), PunctualityTally.NONE);
        tallies.put(count.kind(), standing.plus(count.outcome(), count.clocks()));
    }

    List<PunctualityReport.Duty> duties() {
        return tallies.entrySet().stream()
                .map(entry -> new PunctualityReport.Duty(
                        entry.getKey(),
                        entry.getKey().label(),
                        entry.getValue(),
                        entry.getValue().rate()))
                .toList();
    }
}
