package cn.hotline.core.privacy;

/** In what way somebody looked at an order. */
public enum Glance {
    VIEW("查看工单"),
    HISTORY("查看办理过程"),
    DEADLINES("查看时限"),
    SIMILAR("查看相似诉求"),
    REPEAT_ISSUE("查看重复诉求"),
    CALLER("按来电号码查找"),
    REVEAL("查看诉求人信息"),
    ATTACHMENT("查看附件"),
    PUBLIC("市民查询");

    private final String label;

    Glance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
