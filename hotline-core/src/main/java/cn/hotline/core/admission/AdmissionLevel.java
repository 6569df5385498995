package cn.hotline.core.admission;

/** Who decides, by the scope of the communities concerned (A54). */
public enum AdmissionLevel {
    STREET("街道（镇）"),
    DISTRICT("区县"),
    CITY("市");

    private final String label;

    AdmissionLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
