package cn.hotline.core.supervision;

/** First-time receive, handle and reply (Jinan: 第一时间接收、第一时间处理、第一时间回复), each from the unit's dispatch. */
public enum FirstTime {
    /** Signing for the order. */
    RECEIVE("第一时间接收"),
    /** Reaching the appellant for the first time. */
    HANDLE("第一时间处理"),
    /** The reply, which is handled-at; one that the centre rejected is none. */
    REPLY("第一时间回复");

    private final String label;

    FirstTime(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
