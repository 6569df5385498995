package cn.hotline.core.rules;

/** The deadline rules cannot be changed like that. */
public final class RuleSetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN_VERSION("没有这一版本的时限规则"),
        ALREADY_IN_FORCE("只能撤销尚未生效的版本；已生效的请另存新版本替换"),
        TAKEN_BACK("这一版本已撤销"),
        CHANGED("时限规则已有更新的版本，请核对后重新提交");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final Reason reason;

    RuleSetRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
