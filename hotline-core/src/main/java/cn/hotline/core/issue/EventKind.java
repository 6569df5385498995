package cn.hotline.core.issue;

/** What can happen to an issue, or to a pair of orders. */
public enum EventKind {
    OPENED("建立"),
    JOINED("归入"),
    SUGGESTED("建议关联"),
    CONFIRMED("确认为同一问题"),
    REFUSED("认定不是同一问题"),
    SPLIT("拆出"),
    MOVED_OUT("移出"),
    MOVED_IN("移入"),
    UNITED("并入其他问题"),
    LEAD_NAMED("指定主单"),
    DISSOLVED("解散"),
    MERGED("并单"),
    UNMERGED("取消并单"),
    RECURRED("办结后复发"),
    RECURRENCE_WITHDRAWN("撤销复发认定");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
