package cn.hotline.core.workorder;

import cn.hotline.core.deadline.DeadlineRules;
import cn.hotline.core.deadline.WorkingCalendar;

/** The rules and the calendar in force; implementations cache them. */
public interface Deadlines {

    DeadlineRules rules();

    WorkingCalendar calendar();
}
