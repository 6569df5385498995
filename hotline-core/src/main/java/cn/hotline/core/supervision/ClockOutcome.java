package cn.hotline.core.supervision;

/**
 * What had become of a clock as of a moment T, counting whatever happened up to and including T. A clock is late as of T
 * when it came due before T and was not done by its due moment: it is running late or was done late. A paused one is
 * not late; one that became pointless, as by withdrawal, counts as late when it was overdue by then, else not at all.
 */
public enum ClockOutcome {
    IN_TIME("按时完成"),
    DONE_LATE("超期完成"),
    OPEN_LATE("超期未完成"),
    /** Urgent feedback for which a supervisor recorded a reasoned exception (Jinan: 原则上当天反馈), in time or not. */
    EXCUSED("经批准免予当日反馈"),
    CANCELLED("已取消"),
    /** Running before its due moment, or paused. Only known as of now: such a clock leaves no past when it changes. */
    PENDING("未到期");

    private final String label;

    ClockOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
