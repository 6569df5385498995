package cn.hotline.core.deadline;

/** Which of a kind's rules applies; a kind without a rule for the tier falls back to STANDARD. */
public enum DeadlineTier {
    STANDARD("一般"),
    INQUIRY("咨询"),
    URGENT("紧急");

    private final String label;

    DeadlineTier(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Urgent comes before inquiry. */
    public static DeadlineTier of(boolean urgent, boolean inquiry) {
        if (urgent) {
            return URGENT;
        }
        return inquiry ? INQUIRY : STANDARD;
    }
}
