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
        CHOSEN_ALREADY,
        STALE
    }

    private final Reason reason;
    private final @Nullable String state;
    private final @Nullable String step;
    private final @Nullable Integer current;

    private TopicRefused(
            Reason reason, String sentence, @Nullable String state, @Nullable String step, @Nullable Integer current) {
        super(sentence, null, false, false);
        this.reason = reason;
        this.state = state;
        this.step = step;
        this.current = current;
    }

    private TopicRefused(Reason reason, String sentence) {
        this(reason, sentence, null, null, null);
    }

    static TopicRefused unknown() {
        return new TopicRefused(Reason.UNKNOWN, "没有这一每月一题，或无权查看");
    }

    static TopicRefused notPermitted(String sentence) {
        return new TopicRefused(Reason.NOT_PERMITTED, sentence);
    }

    static TopicRefused illegal(MonthlyState state, MonthlyStep step) {
        return new TopicRefused(
                Reason.ILLEGAL_STEP,
                "每月一题处于“" + state.label() + "”，不能“" + step.label() + "”",
                state.name(),
                step.name(),
                null);
    }

    static TopicRefused stale(int current) {
        return new TopicRefused(Reason.STALE, "每月一题已被他人更新，请刷新后重试", null, null, current);
    }

    static TopicRefused chosen() {
        return new TopicRefused(Reason.CHOSEN_ALREADY, "该月已选定同一题目");
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

    /** Of what the actor saw in an older state: its present version. */
    public @Nullable Integer current() {
        return current;
    }
}
