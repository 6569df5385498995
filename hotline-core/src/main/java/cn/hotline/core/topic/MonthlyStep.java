package cn.hotline.core.topic;

/** What is done with a topic of the month. */
public enum MonthlyStep {
    CHOOSE("选题"),
    REVISE("调整方案"),
    START("启动整治"),
    CONCLUDE("办结"),
    DROP("撤销");

    private final String label;

    MonthlyStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean allowedIn(MonthlyState state) {
        return switch (this) {
            case CHOOSE -> false;
            case REVISE, DROP -> !state.ended();
            case START -> state == MonthlyState.CHOSEN;
            case CONCLUDE -> state == MonthlyState.UNDER_WAY;
        };
    }
}
