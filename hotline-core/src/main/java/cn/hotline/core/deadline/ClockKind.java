package cn.hotline.core.deadline;

import org.jspecify.annotations.Nullable;

/** What a clock measures, whose time it is, and what starts, stops and pauses it; only its length is left to rules. */
public enum ClockKind {
    DISPATCH("派单", Whose.CENTRE, "登记、退单获准、撤回派单、重新受理", "派单、直接答复、不予受理、并单"),
    SIGN("签收", Whose.UNIT, "向该单位派单", "签收、申请退单"),
    CONTACT("先行联系", Whose.UNIT, "向该单位派单", "记录联系、申请退单"),
    /** Urgent orders only. */
    FEEDBACK("阶段反馈", Whose.UNIT, "紧急诉求登记、重新受理", "首次阶段反馈、提交答复、免于当日反馈"),
    CLOSE("办结", Whose.UNIT, "登记、重新受理；协办、独立承办、承接下派自派单起", "提交答复、协办完成；答复被驳回的，视同未曾停止", "挂账"),
    /** Sent back after a callback. */
    REHANDLE("重办", Whose.UNIT, "回访后退回重办", "提交答复；答复被驳回的，视同未曾停止", "挂账"),
    RETURN_DECISION("退单审核", Whose.CENTRE, "申请退单", "同意、驳回退单，裁定、改派"),
    REPLY_REVIEW("答复审核", Whose.CENTRE, "提交须审核的答复", "通过、驳回答复，改派"),
    CALLBACK("回访", Whose.CENTRE, "答复通过、待回访", "回访有结果，或经规定次数仍未接通"),
    /** No duty but an alarm: a shelved order is taken up again on the planned date. */
    RESUME("挂账恢复", Whose.CENTRE, "挂账", "到计划日期、提前恢复、改派"),
    /** A whistled department arrives at the scene. */
    CHECK_IN("报到", Whose.UNIT, "吹哨、吹哨异议不成立", "报到、提出吹哨异议、吹哨完结"),
    /** Whether a co-handler is released; of what was passed down, the unit's that passed it down. Or if a contest is upheld. */
    DECISION("协办退出审定", Whose.CENTRE, "协办申请退出、提出吹哨异议", "审批协办退出、审定吹哨异议");

    private enum Whose {
        CENTRE,
        UNIT
    }

    private final String label;
    private final Whose whose;
    private final String starts;
    private final String stops;
    private final @Nullable String pauses;

    ClockKind(String label, Whose whose, String starts, String stops) {
        this(label, whose, starts, stops, null);
    }

    ClockKind(String label, Whose whose, String starts, String stops, @Nullable String pauses) {
        this.label = label;
        this.whose = whose;
        this.starts = starts;
        this.stops = stops;
        this.pauses = pauses;
    }

    public String label() {
        return label;
    }

    /** The centre's own time, which no unit pays for. */
    public boolean isOfCentre() {
        return whose == Whose.CENTRE;
    }

    /** In Chinese, for whoever reads the rules. */
    public String starts() {
        return starts;
    }

    public String stops() {
        return stops;
    }

    /** Null when it always runs on. */
    public @Nullable String pauses() {
        return pauses;
    }

    /** True for the clocks of a unit's handling time: only these are paused by shelving and moved by an extension. */
    public boolean isHandlingTime() {
        return this == CLOSE || this == REHANDLE;
    }

    /** True for the order's own clocks that start before any unit is named. */
    public boolean startsAtRegistration() {
        return this == DISPATCH || this == FEEDBACK || this == CLOSE;
    }

    /** Nobody but urgent orders has it. */
    public boolean isOnlyUrgent() {
        return this == FEEDBACK;
    }

    /** True when coming due only wakes the sweep: such a clock is never warned about and never breached. */
    public boolean isAlarm() {
        return this == RESUME;
    }
}
