package cn.hotline.core.workorder;

/** The three grounds on which a street may whistle (Pinggu, Beijing). */
public enum WhistleGround {
    JOINT_ENFORCEMENT("综合执法"),
    KEY_TASK("重点工作"),
    EMERGENCY("应急处置");

    private final String label;

    WhistleGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
