package cn.hotline.core.catalogue;

import java.util.List;

/**
 * What the check of a catalogue found.
 *
 * @param blocking how many findings keep it from being saved
 * @param errors lines that cannot be read or name something unknown
 * @param conflicts rules of equal rank that are valid at the same time
 * @param gaps what only the catch-all covers, and what is wrong with catch-alls
 * @param deadUnits units that are unknown, closed or must not lead
 */
public record CatalogueReport(int blocking, Group errors, Group conflicts, Group gaps, Group deadUnits) {

    /** @param items the first two hundred */
    public record Group(int count, List<Finding> items) {}
}
