package cn.hotline.core.admission;

/** What a community may do with a task (A23, A25). */
public enum Standing {
    MUST_TAKE("应当承接"),
    MAY_REFUSE("可以拒绝"),
    MAY_BE_PAID("可以拒绝；落实经费委托后承接");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
