package cn.hotline.core.workorder;

/** Where one unit's part in an order stands. */
public enum AssignmentStatus {
    ASSIGNED("待签收"),
    SIGNED("办理中"),
    RELEASE_REVIEW("申请退出"),
    DONE("已完成"),
    RELEASED("已退出"),
    /** By a community, because it was never admitted: counts nowhere. */
    REFUSED("已依规拒绝"),
    ENDED("已移出");

    private final String label;

    AssignmentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
