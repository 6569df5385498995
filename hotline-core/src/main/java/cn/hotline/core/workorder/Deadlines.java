package cn.hotline.core.workorder;

import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.deadline.WorkingCalendar;

/** The rules and the calendar in force; implementations cache them. */
public interface Deadlines {

    /** The version in force now; a new one is in force everywhere within seconds. */
    DeadlineRules rules();

    /**
     * The version that a clock was started by.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    DeadlineRules rules(int version);

    WorkingCalendar calendar();
}
