package cn.hotline.core.repeat;

/** Why nothing was applied or taken back. Nothing was changed. */
public final class TuningRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Reason {
        TOO_FEW("确认和否定的关联太少，不足以据此调整：用于试调和用于比较的两半中，各须有确认、否定的关联各10对以上"),
        NO_BETTER("在留作比较的一半上，调整后并不更好，没有应用"),
        UNKNOWN("没有这一版本的调整"),
        NOT_IN_FORCE("只能撤回现行的调整，这一版本不是"),
        VERSION_USED("撤回后将按配置执行，而配置中的 hotline.repeat.version 已是一次调整的版本号；请先改为更大的数");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    TuningRefused(Reason reason) {
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
