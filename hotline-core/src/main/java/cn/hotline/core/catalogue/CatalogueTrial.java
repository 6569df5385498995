package cn.hotline.core.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * What saving a catalogue would mean.
 *
 * @param rules how many could be read
 * @param comparedWith the version that would be in force at that moment otherwise
 * @param later planned versions that take effect after it and do not hold its changes
 */
public record CatalogueTrial(
        Instant effectiveFrom,
        int rules,
        CatalogueReport report,
        int comparedWith,
        List<Integer> later,
        CatalogueDifference.All differences) {}
