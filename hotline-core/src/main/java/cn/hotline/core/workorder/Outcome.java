package cn.hotline.core.workorder;

/**
 * What an accepted command led to.
 *
 * @param replayed true when the idempotency key had been used before and this is the first result again
 */
public record Outcome(WorkOrderNumber number, State from, State to, int version, boolean replayed) {}
