package cn.hotline.core.admission;

/** Whose duty a matter is, seen from a community (A34, A48). */
public enum DutyClass {
    MUST("依法履行"),
    SHOULD_ASSIST("依法协助"),
    MAY_BE_ENTRUSTED("可委托"),
    NOT_THEIRS("不属于社区职责");

    private final String label;

    DutyClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
