package cn.hotline.core.supervision;

/**
 * A clock that is about to be late.
 *
 * @param remainingSeconds until it is due; @param remainingWorkingSeconds of these, within working time
 */
public record DueSoonRow(ClockRow clock, long remainingSeconds, long remainingWorkingSeconds) {}
