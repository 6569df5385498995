package cn.hotline.core.topic;

/** Where a topic of the month stands. */
public enum MonthlyState {
    CHOSEN("已选题"),
    UNDER_WAY("整治中"),
    CONCLUDED("已办结"),
    DROPPED("已撤销");

    private final String label;

    MonthlyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean ended() {
        return this == CONCLUDED || this == DROPPED;
    }
}
