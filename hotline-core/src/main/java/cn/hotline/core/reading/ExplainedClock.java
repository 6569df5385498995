package cn.hotline.core.reading;

import cn.hotline.core.deadline.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A clock with the receipt of its deadline.
 *
 * @param receipt null when the rule that started the clock is no longer known
 * @param agrees false when the receipt does not lead to the recorded moment, as after an older calendar
 */
public record ExplainedClock(ClockView clock, @Nullable Receipt receipt, boolean agrees) {}
