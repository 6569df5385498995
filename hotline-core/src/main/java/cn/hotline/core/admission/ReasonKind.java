package cn.hotline.core.admission;

/** Why: there is no third reason (A38). */
public enum ReasonKind {
    SUPERIOR_REQUIRES("上级有要求"),
    PUBLIC_NEED("群众有需求");

    private final String label;

    ReasonKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
