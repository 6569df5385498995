package cn.hotline.core.topic;

import org.jspecify.annotations.Nullable;

/** Why something about topics was not done. Nothing was changed. */
public final class TopicRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of answer it is. */
    public enum Reason {
        UNKNOWN,
        NOT_PERMITTED,
        ILLEGAL_STEP,
        CHOSEN_ALREADY
    }

    private final Reason reason;
    private final @Nullable String state;
    private final @Nullable String step;

    private TopicRefused(Reason reason, String sentence, @Nullable String state, @Nullable String step) {
        super(sentence, null, false, false);
        this.reason = reason;
        this.state = state;
        this.step = step;
    }

    static TopicRefused unknown() {
        return new TopicRefused(Reason.UNKNOWN, "没有这一每月一题，或无权查看", null, null);
    }

    static TopicRefused notPermitted(String sentence) {
        return new TopicRefused(Reason.NOT_PERMITTED, sentence, null, null);
    }

    static TopicRefused illegal(MonthlyState state, MonthlyStep step) {
        return new TopicRefused(
                Reason.ILLEGAL_STEP,
                "每月一题处于“" + state.label() + "”，不能“" + step.label() + "”",
                state.name(),
                step.name());
    }

    static TopicRefused chosen() {
        return new TopicRefused(Reason.CHOSEN_ALREADY, "该月已选定同一题目", null, null);
    }

    public Reason reason() {
        return reason;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public String state() {
        return String.valueOf(state);
    }

    public String step() {
        return String.valueOf(step);
    }
}
