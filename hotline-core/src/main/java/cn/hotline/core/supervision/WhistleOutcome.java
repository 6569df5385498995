package cn.hotline.core.supervision;

/** What became of the call of one department by a whistle. */
public enum WhistleOutcome {
    IN_TIME("按时报到"),
    LATE("迟到"),
    ABSENT("逾时未到"),
    PENDING("在报到时限内"),
    CONTESTED("异议待审定"),
    RELIEVED("免予报到"),
    /** The street's lead ended before the department had to come. */
    LAPSED("已失效");

    private final String label;

    WhistleOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
