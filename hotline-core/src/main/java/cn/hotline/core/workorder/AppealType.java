package cn.hotline.core.workorder;

/** What a citizen wants; one number takes all of them (Jinan 2019). */
public enum AppealType {
    INQUIRY("咨询"),
    HELP_REQUEST("求助"),
    SUGGESTION("建议"),
    COMPLAINT("投诉"),
    WHISTLEBLOWER_REPORT("举报"),
    COMMENDATION("表扬");

    private final String label;

    AppealType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
