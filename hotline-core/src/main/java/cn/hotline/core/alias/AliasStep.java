package cn.hotline.core.alias;

/** How an alias was changed. */
public enum AliasStep {
    PUT("设定"),
    IMPORT("导入"),
    ADOPT("采纳建议"),
    DELETE("删除");

    private final String label;

    AliasStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
