package cn.hotline.core.search;

/** A unit that may see an order. */
public record ScopeRow(long workOrderId, String unit) {}
