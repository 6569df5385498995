package cn.hotline.core.grid;

/** Where a matter stands. */
public enum MatterState {
    OPEN("处置中"),
    SOLVED("已解决"),
    FILING("正在转为工单"),
    FILED("已转为工单");

    private final String label;

    MatterState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
