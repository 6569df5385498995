package cn.hotline.core.workorder;

/** States of a work order. What leads from one to the next is defined in the machine's configuration alone. */
public enum State {
    REGISTERED("待派"),
    DISPATCHED("待签收"),
    RETURN_REVIEW("退单待审"),
    HANDLING("办理中"),
    REPLY_REVIEW("答复待审"),
    CALLBACK("待回访"),
    SHELVED("挂账"),
    CLOSED("已办结"),
    DECLINED("不予受理"),
    MERGED("已并单"),
    WITHDRAWN("已撤回");

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nobody owes anything any more; MERGED counts as ended because the lead order is worked on instead. */
    public boolean isEnded() {
        return this == CLOSED || this == DECLINED || this == MERGED || this == WITHDRAWN;
    }

    /** Somebody is at work on the order, or on its reply. */
    public boolean isInHands() {
        return !isEnded() && this != CALLBACK;
    }
}
