package cn.hotline.core.workorder;

/** What the appellant says at the callback. */
public enum Satisfaction {
    SATISFIED("满意"),
    MOSTLY_SATISFIED("基本满意"),
    DISSATISFIED("不满意");

    private final String label;

    Satisfaction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
