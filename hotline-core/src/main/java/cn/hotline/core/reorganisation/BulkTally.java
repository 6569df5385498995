package cn.hotline.core.reorganisation;

import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.Assignment;
import cn.hotline.core.workorder.AssignmentRole;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what would become of a unit's orders. */
final class BulkTally {

    private static final int EXAMPLES = 20;

    private final String unit;
    private final Map<State, Long> states = new EnumMap<>(State.class);
    private final Map<AssignmentRole, Long> roles = new EnumMap<>(AssignmentRole.class);
    private final Map<String, Long> targets = new TreeMap<>();
    private final List<String> examples = new ArrayList<>();
    private long total;
    private long withoutPart;
    private long conflicts;

    BulkTally(String unit) {
        this.unit = unit;
    }

    void add(CaseFile file, String target) {
        total++;
        states.merge(file.order().state(), 1L, Long::sum);
        targets.merge(target, 1L, Long::sum);
        file.assignments().stream()
                .filter(part -> part.unit().equals(unit) && part.endedAt() == null)
                .map(Assignment::role)
                .min(AssignmentRole::compareTo)
                .ifPresentOrElse(role -> roles.merge(role, 1L, Long::sum), () -> withoutPart++);
        if (file.assignments().stream().anyMatch(part -> part.unit().equals(target) && part.endedAt() == null)) {
            conflicts++;
            if (examples.size() < EXAMPLES) {
                examples.add(file.order().number().text());
            }
        }
    }

    BulkPreview preview(Units units, List<BulkPreview.Below> below, int operators) {
        return new BulkPreview(
                unit,
                units.get(unit).name(),
                units.get(unit).opened(),
                total,
                states.entrySet().stream()
                        .map(e -> new BulkPreview.OfState(e.getKey(), e.getKey().label(), e.getValue()))
                        .toList(),
                roles(),
                targets.entrySet().stream()
                        .map(e -> new BulkPreview.Target(
                                e.getKey(), units.get(e.getKey()).name(), e.getValue()))
                        .toList(),
                new BulkPreview.Conflicts(conflicts, List.copyOf(examples)),
                below,
                operators);
    }

    private List<BulkPreview.OfRole> roles() {
        List<BulkPreview.OfRole> counted = new ArrayList<>();
        roles.forEach((role, orders) -> counted.add(new BulkPreview.OfRole(role, role.label(), orders)));
        if (withoutPart > 0) {
            counted.add(new BulkPreview.OfRole(null, "仅涉及督办、吹哨等事项", withoutPart));
        }
        return counted;
    }
}
