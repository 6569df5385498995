package cn.hotline.core.workorder;

/** What became of a unit's request to return an order. */
public enum ReturnDecision {
    APPROVED("同意退单"),
    REJECTED("驳回退单"),
    ARBITRATED("督办员裁定"),
    REASSIGNED("直接改派"),
    /** The order ended before anybody decided. */
    LAPSED("未及审定");

    private final String label;

    ReturnDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
