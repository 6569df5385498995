package cn.hotline.core.reorganisation;

/** Where a bulk reassignment stands. */
public enum BulkState {
    RUNNING("进行中"),
    FINISHED("已完成"),
    STOPPED("已停止");

    private final String label;

    BulkState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
