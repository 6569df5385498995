package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.WorkingHours;

/** The hours of a unit that does not keep the city's. */
record HoursRow(String unit, WorkingHours hours) {}
