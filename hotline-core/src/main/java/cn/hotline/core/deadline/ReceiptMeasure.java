package cn.hotline.core.deadline;

/** What the counted stretches of a leg are counted in. */
public enum ReceiptMeasure {
    /** Each counted line is one working day; the end of the last is the due moment. */
    WORKING_DAYS("工作日"),
    /** The counted lines add up in milliseconds. */
    MILLIS("时间");

    private final String label;

    ReceiptMeasure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
