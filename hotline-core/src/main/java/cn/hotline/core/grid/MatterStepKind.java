package cn.hotline.core.grid;

/** What happened to a matter. */
public enum MatterStepKind {
    RAISED("提出"),
    HANDED_UP("上报"),
    OVERDUE("超时上报"),
    SOLVED("解决"),
    FILING("上报热线"),
    FILED("转为工单");

    private final String label;

    MatterStepKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
