package cn.hotline.core.admission;

/** What a unit wants to bring into communities: all of it is subject to admission (A50). */
public enum AdmissionKind {
    TASK("工作任务"),
    BODY_OR_PLAQUE("机构牌子"),
    APPRAISAL("考核评比");

    private final String label;

    AdmissionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
