package cn.hotline.core.admission;

/** Where an admission stands; which step leads where is said by {@link AdmissionStep}. */
public enum AdmissionState {
    EMERGENCY("先行进入"),
    PAPERS_OVERDUE("逾期未补办"),
    REQUESTED("待审批"),
    APPROVED("已准入"),
    REJECTED("不予准入"),
    WITHDRAWN("已撤回"),
    EXPIRED("已到期");

    private final String label;

    AdmissionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
