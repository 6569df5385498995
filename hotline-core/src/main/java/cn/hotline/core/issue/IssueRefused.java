package cn.hotline.core.issue;

import org.jspecify.annotations.Nullable;

/** Why an issue was not changed, or not shown. */
public final class IssueRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of answer it is. */
    public enum Reason {
        ISSUE_UNKNOWN,
        LINK_UNKNOWN,
        NOT_PERMITTED,
        STALE,
        IN_OTHER_STATE
    }

    private final Reason reason;
    private final @Nullable Integer current;

    private IssueRefused(Reason reason, String sentence, @Nullable Integer current) {
        super(sentence, null, false, false);
        this.reason = reason;
        this.current = current;
    }

    /** There is none, or it is none of the actor's business. */
    public static IssueRefused unknown() {
        return new IssueRefused(Reason.ISSUE_UNKNOWN, "没有这一重复诉求，或无权查看", null);
    }

    static IssueRefused unknownLink() {
        return new IssueRefused(Reason.LINK_UNKNOWN, "没有这条关联", null);
    }

    static IssueRefused notPermitted(String sentence) {
        return new IssueRefused(Reason.NOT_PERMITTED, sentence, null);
    }

    static IssueRefused stale(int current) {
        return new IssueRefused(Reason.STALE, "已被他人更新，现为第 " + current + " 版，请刷新后重试", current);
    }

    static IssueRefused inOtherState(String sentence) {
        return new IssueRefused(Reason.IN_OTHER_STATE, sentence, null);
    }

    public Reason reason() {
        return reason;
    }

    /** The version it is at, where that was the reason. */
    public @Nullable Integer current() {
        return current;
    }

    /** A Chinese sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
