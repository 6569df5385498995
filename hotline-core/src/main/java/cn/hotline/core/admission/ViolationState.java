package cn.hotline.core.admission;

/** Where a violation stands. */
public enum ViolationState {
    OPEN("待整改"),
    RECTIFIED("已整改待确认"),
    CONFIRMED("已确认"),
    DISMISSED("不成立");

    private final String label;

    ViolationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
