package cn.hotline.core.search;

/** Phases of a rebuild. */
public enum RebuildState {
    COPYING("复制中"),
    VERIFYING("核对中"),
    DONE("已完成");

    private final String label;

    RebuildState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
