package cn.hotline.core.deadline;

import java.time.Duration;

/** Durations in Chinese. */
final class SpanText {
    private SpanText() {}

    static String of(Duration time) {
        StringBuilder text = new StringBuilder();
        append(text, time.toHours(), "小时");
        append(text, time.toMinutesPart(), "分钟");
        append(text, time.toSecondsPart(), "秒");
        return text.isEmpty() ? "0分钟" : text.toString();
    }

    static void requirePositive(Duration time) {
        if (!time.isPositive()) {
            throw new IllegalArgumentException("a span of " + time);
        }
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(amount).append(unit);
        }
    }
}
