package cn.hotline.core.arrangement;

/**
 * A version of the calendar.
 *
 * @param daysVersion the version whose days hold in it: another one where only the hours of a unit changed
 */
public record CalendarVersion(int version, int daysVersion) {}
