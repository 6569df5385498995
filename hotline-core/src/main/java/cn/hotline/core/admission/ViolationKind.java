package cn.hotline.core.admission;

/** How the gate was walked around (A37). */
public enum ViolationKind {
    PUSHED_WITHOUT_ADMISSION("未经准入派任务"),
    PAPERS_LATE("先行进入后逾期未补办"),
    BANNED_INDICATOR("下达禁止的考核指标、台账"),
    UNADMITTED_BODY("未经准入设机构、挂牌子"),
    OTHER("其他");

    private final String label;

    ViolationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
