package cn.hotline.core.deadline;

/** What a clock measures, and whose time it is. */
public enum ClockKind {
    /** The centre's: registration until dispatch, direct answer, decline or merge. */
    DISPATCH("派单"),
    /** The unit's: its dispatch until it signs or asks for return. */
    SIGN("签收"),
    /** The unit's: its dispatch until the appellant was contacted. */
    CONTACT("先行联系"),
    /** The unit's, urgent orders only: registration until the first feedback. */
    FEEDBACK("阶段反馈"),
    /** The unit's: registration until the reply. */
    CLOSE("办结"),
    /** The unit's: sent back after a callback until the new reply. */
    REHANDLE("重办"),
    /** The centre's: deciding a return. */
    RETURN_DECISION("退单审核"),
    /** The centre's: reviewing a reply. */
    REPLY_REVIEW("答复审核"),
    /** The centre's: calling the citizen back. */
    CALLBACK("回访"),
    /** No duty but an alarm: a shelved order is taken up again on the planned date. */
    RESUME("挂账恢复"),
    /** A whistled department's: arriving at the scene. */
    CHECK_IN("报到"),
    /** The centre's: deciding whether a co-handler is released. */
    DECISION("协办退出审定");

    private final String label;

    ClockKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** True for the clocks of a unit's handling time: only these are paused by shelving and moved by an extension. */
    public boolean isHandlingTime() {
        return this == CLOSE || this == REHANDLE;
    }

    /** True when coming due only wakes the sweep: such a clock is never warned about and never breached. */
    public boolean isAlarm() {
        return this == RESUME;
    }
}
