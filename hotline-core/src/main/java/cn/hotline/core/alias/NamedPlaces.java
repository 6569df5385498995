package cn.hotline.core.alias;

import java.util.Set;

/** The places that one appeal names, as they were found in its texts; @param workOrderId of the appeal. */
public record NamedPlaces(long workOrderId, Set<String> names) {}
