package cn.hotline.core.deadline;

/** Where a clock stands. BREACHED stays BREACHED when the work is done late; {@code stoppedAt} then says when. */
public enum ClockStatus {
    RUNNING("计时中"),
    PAUSED("已暂停"),
    MET("按时完成"),
    BREACHED("已超期"),
    CANCELLED("已取消");

    private final String label;

    ClockStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
