package cn.hotline.core.topic;

/** By what appeals are counted together. */
public enum Grouping {
    CATEGORY_AND_DISTRICT("类别和区县"),
    CATEGORY("类别"),
    DISTRICT("区县"),
    ALL("合计");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether districts are kept apart. */
    boolean byDistrict() {
        return this == CATEGORY_AND_DISTRICT || this == DISTRICT;
    }
}
