package cn.hotline.core.grid;

/** An urban grid is measured by its households (A11); a rural one follows villager groups or natural villages (A13). */
public enum GridKind {
    URBAN("城市网格"),
    RURAL("农村网格");

    private final String label;

    GridKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
