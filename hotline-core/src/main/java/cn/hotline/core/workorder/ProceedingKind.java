package cn.hotline.core.workorder;

/** Small procedures that run beside an order, each with a machine of its own. */
public enum ProceedingKind {
    EXTENSION("延期申请"),
    SUPERVISION("督办"),
    WHISTLE("吹哨");

    private final String label;

    ProceedingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
