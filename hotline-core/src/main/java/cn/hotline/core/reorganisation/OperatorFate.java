package cn.hotline.core.reorganisation;

/** What becomes of the accounts of a dissolved unit. */
public enum OperatorFate {
    /** They belong to the successor from then on. */
    MOVE("转到承接单位"),
    DISABLE("停用");

    private final String label;

    OperatorFate(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
