package cn.hotline.core.repeat;

/** What follows from how likely two appeals are about one issue. */
public enum Decision {
    /** So likely that the machine joins them by itself; people can undo it. */
    LINK("自动关联"),
    /** Likely enough to be put before people. */
    SUGGEST("建议关联"),
    NONE("不关联");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
