package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.WorkingHours;

/**
 * The hours of a unit that has its own.
 *
 * @param city whether they are the city's, which the others keep
 */
record HoursRow(String unit, boolean city, WorkingHours hours) {}
