package cn.hotline.core.alias;

/** Why an alias or a proposal was not changed. */
public final class AliasRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Reason {
        UNKNOWN("没有这一别名"),
        UNKNOWN_PROPOSAL("没有这条别名建议"),
        DECIDED("这条别名建议已经处理"),
        NOT_PERMITTED("由督办员或系统管理员维护地点别名");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    AliasRefused(Reason reason) {
        super(reason.sentence, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String sentence() {
        return reason.sentence;
    }
}
