package cn.hotline.core.topic;

import java.time.Duration;

/** The span topics are counted over, and compared with the span before. */
public enum Window {
    DAY("日", Duration.ofDays(1)),
    WEEK("周", Duration.ofDays(7)),
    MONTH("月", Duration.ofDays(30));

    private final String label;
    private final Duration length;

    Window(String label, Duration length) {
        this.label = label;
        this.length = length;
    }

    public String label() {
        return label;
    }

    public Duration length() {
        return length;
    }
}
