package cn.hotline.core.deadline;

/** Why a stretch of a receipt counts or does not. */
public enum ReceiptReason {
    START_DAY(false, "当日不计"),
    WORKDAY(true, "工作日"),
    MAKEUP_WORKDAY(true, "调休上班"),
    CALENDAR_TIME(true, "不分昼夜连续计算"),
    WEEKEND(false, "周末"),
    HOLIDAY(false, "放假"),
    LUNCH(false, "午休"),
    OFF_HOURS(false, "下班"),
    SHELVED(false, "挂账暂停");

    private final boolean counted;
    private final String label;

    ReceiptReason(boolean counted, String label) {
        this.counted = counted;
        this.label = label;
    }

    public boolean counted() {
        return counted;
    }

    public String label() {
        return label;
    }
}
