package cn.hotline.core.notice;

import java.util.Map;
import java.util.Set;

/**
 * What became of a delivery. Orders named in neither were delivered.
 *
 * @param problems what went wrong, by the order it went wrong with; counted as an attempt
 * @param later orders the destination cannot take at this moment for a reason that passes by itself; not counted
 */
public record Delivery(Map<Long, String> problems, Set<Long> later) {}
