package cn.hotline.core.issue;

/** What is held of two orders. */
public enum LinkState {
    SUGGESTED("待确认"),
    /** By the machine, above the strict threshold. */
    LINKED("自动关联"),
    CONFIRMED("已确认"),
    /** Never suggested or linked again by the machine. */
    REFUSED("已否定"),
    /** A suggestion that other decisions have answered. */
    SETTLED("已另行处理");

    private final String label;

    LinkState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
