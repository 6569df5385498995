package cn.hotline.core.embedding;

/** Of a run over all orders. */
public enum RunState {
    RUNNING("进行中"),
    FINISHED("已完成"),
    STOPPED("已停止");

    private final String label;

    RunState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
