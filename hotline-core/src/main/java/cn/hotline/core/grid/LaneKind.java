package cn.hotline.core.grid;

/** A street has a chief, and lanes that lead to it. */
public enum LaneKind {
    STREET("街"),
    LANE("巷");

    private final String label;

    LaneKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
