package cn.hotline.core.organisation;

/** A unit, a grid or a matter on its way up cannot be found, or is not in a condition for what was asked. */
public final class OrganisationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is in the way. */
    public enum Reason {
        UNIT_UNKNOWN,
        UNIT_IN_OTHER_STATE,
        BULK_UNKNOWN,
        BULK_RUNNING,
        PLACE_UNKNOWN,
        MATTER_UNKNOWN,
        MATTER_STALE,
        NOT_PERMITTED
    }

    private final Reason reason;

    /** @param sentence for people, Chinese */
    public OrganisationRefused(Reason reason, String sentence) {
        super(sentence, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
