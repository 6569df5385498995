package cn.hotline.core.admission;

import org.jspecify.annotations.Nullable;

/** Why something at the gate was not done. Nothing was changed. */
public final class AdmissionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of answer it is. */
    public enum Reason {
        UNKNOWN,
        NOT_PERMITTED,
        ILLEGAL_STEP,
        RULE,
        STALE
    }

    private final Reason reason;
    private final @Nullable String rule;
    private final @Nullable String state;
    private final @Nullable String step;

    private AdmissionRefused(
            Reason reason, String sentence, @Nullable String rule, @Nullable String state, @Nullable String step) {
        super(sentence, null, false, false);
        this.reason = reason;
        this.rule = rule;
        this.state = state;
        this.step = step;
    }

    /** There is none of that number, or it is none of the actor's business. */
    public static AdmissionRefused unknown(String sentence) {
        return new AdmissionRefused(Reason.UNKNOWN, sentence, null, null, null);
    }

    static AdmissionRefused notPermitted(String sentence) {
        return new AdmissionRefused(Reason.NOT_PERMITTED, sentence, null, null, null);
    }

    static AdmissionRefused illegal(String state, String step, String sentence) {
        return new AdmissionRefused(Reason.ILLEGAL_STEP, sentence, null, state, step);
    }

    /** Somebody saved something newer in the meantime. */
    static AdmissionRefused stale(String sentence) {
        return new AdmissionRefused(Reason.STALE, sentence, null, null, null);
    }

    /** @param rule stable, kebab-case */
    static AdmissionRefused rule(String rule, String sentence, String state, String step) {
        return new AdmissionRefused(Reason.RULE, sentence, rule, state, step);
    }

    public Reason reason() {
        return reason;
    }

    /** A Chinese sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    public String rule() {
        return String.valueOf(rule);
    }

    public String state() {
        return String.valueOf(state);
    }

    public String step() {
        return String.valueOf(step);
    }
}
