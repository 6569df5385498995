package cn.hotline.core.reorganisation;

import cn.hotline.core.workorder.AssignmentRole;
import cn.hotline.core.workorder.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What dissolving a unit would do, as of now; nothing is changed.
 *
 * @param total orders with an open part of the unit
 * @param unitsBelow units that would come below a successor
 * @param operators accounts that would be moved or disabled
 */
public record BulkPreview(
        String unit,
        String unitName,
        boolean opened,
        long total,
        List<OfState> states,
        List<OfRole> roles,
        List<Target> targets,
        Conflicts conflicts,
        List<Below> unitsBelow,
        int operators) {

    public record OfState(State state, String label, long orders) {}

    /** @param role null: only a whistle or a supervision waits for the unit */
    public record OfRole(@Nullable AssignmentRole role, String label, long orders) {}

    public record Target(String unit, String name, long orders) {}

    /**
     * @param inOrderAlready orders in which the successor is at work already: one of both parts ends there
     * @param examples numbers of some of these
     */
    public record Conflicts(long inOrderAlready, List<String> examples) {}

    public record Below(String unit, String name, String to) {}
}
