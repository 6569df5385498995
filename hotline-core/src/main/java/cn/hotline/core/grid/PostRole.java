package cn.hotline.core.grid;

/** Posts in grids (A12) and along the chain (A6). */
public enum PostRole {
    GRID_HEAD("网格长"),
    GRID_WORKER("网格员"),
    STEWARD("小巷管家"),
    LANE_CHIEF("巷长"),
    STREET_CHIEF("街长");

    private final String label;

    PostRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
