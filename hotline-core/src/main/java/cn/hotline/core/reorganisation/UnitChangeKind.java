package cn.hotline.core.reorganisation;

/** What can become of a unit. */
public enum UnitChangeKind {
    OPENED("设立"),
    RENAMED("更名"),
    MOVED("划转"),
    CLOSED("撤销"),
    REOPENED("恢复");

    private final String label;

    UnitChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
