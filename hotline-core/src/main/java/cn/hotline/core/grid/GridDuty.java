package cn.hotline.core.grid;

/** The six duties of a grid (A14). */
public enum GridDuty {
    INFORMATION("信息采集"),
    HAZARD_INSPECTION("隐患排查"),
    DISPUTE_MEDIATION("矛盾调解"),
    POLICY_PUBLICITY("政策宣传"),
    ERRANDS("民生代办"),
    OPINIONS("社情民意收集");

    private final String label;

    GridDuty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
