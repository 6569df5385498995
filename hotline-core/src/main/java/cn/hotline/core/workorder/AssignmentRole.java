package cn.hotline.core.workorder;

/** A unit's part in an order. */
public enum AssignmentRole {
    LEAD("主办"),
    CO_HANDLER("协办");

    private final String label;

    AssignmentRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
