package cn.hotline.core.workorder;

/** States of all proceedings; which follow which is defined by the machine of the kind. */
public enum ProceedingState {
    REQUESTED("待审批"),
    APPROVED("已同意"),
    REJECTED("不同意"),
    LAPSED("已失效"),
    OPEN("督办中"),
    ANSWERED("已反馈"),
    LIFTED("已解除"),
    SOUNDED("已吹哨"),
    CHECKED_IN("已报到"),
    CONTESTED("吹哨异议待审定"),
    RELIEVED("免予报到"),
    CONCLUDED("已完结");

    private final String label;

    ProceedingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
