package cn.hotline.core.arrangement;

/** Where an import of a year's arrangement stands. */
public enum ImportState {
    DRAFT("待生效"),
    APPLYING("生效中，正在重算时限"),
    APPLIED("已生效"),
    TAKING_BACK("撤销中，正在重算时限"),
    TAKEN_BACK("已撤销");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
