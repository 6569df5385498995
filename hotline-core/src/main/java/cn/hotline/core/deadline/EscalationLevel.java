package cn.hotline.core.deadline;

/** Who is urged about an overdue clock. */
public enum EscalationLevel {
    HANDLER("承办人"),
    UNIT_LEADER("单位负责人"),
    DISPATCHER("派单员"),
    SUPERVISOR("督办员"),
    /** Published among the units and their leaders. */
    BULLETIN("通报");

    private final String label;

    EscalationLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
