package cn.hotline.core.workorder;

/** A unit's part in an order. */
public enum AssignmentRole {
    LEAD("主办"),
    CO_HANDLER("协办"),
    /** Answers for its own part of a matter that was given to two at once (双派); the lead answers for the whole. */
    INDEPENDENT("独立承办"),
    /** Works on what a unit above it, or its district's sub-centre, passed down; that unit stays answerable. */
    DELEGATE("承接");

    private final String label;

    AssignmentRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
