package cn.hotline.core.rules;

import org.jspecify.annotations.Nullable;

/**
 * A deadline rule as people write it and as it is stored; anything may still be missing or wrong.
 *
 * @param urgency NORMAL or URGENT; null here and in the four below: every one
 * @param deadlineClass that the dispatch catalogue gives to an order
 * @param unit code of a unit, for it and those below it
 * @param type name of an appeal's type
 * @param category code of a leaf, or of a top category for all its leaves
 * @param span WORKING_DAYS ({@code days}), WORKING_TIME or CALENDAR_TIME ({@code minutes}), or SAME_DAY (until the end of
 *     the day; what starts after {@code lateFrom} has {@code minutes})
 * @param lateFrom HH:mm
 * @param warning NONE, HALF_TIME, WORKING_DAYS_BEFORE ({@code warningDays}) or TIME_BEFORE ({@code warningMinutes})
 * @param basis the regulation it rests on
 * @param exceptionReason why a closure lies outside of 3 to 5 working days
 * @param exceptionBy who allowed that
 */
public record WrittenRule(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String urgency,
        @Nullable String deadlineClass,
        @Nullable String unit,
        @Nullable String type,
        @Nullable String category,
        @Nullable String span,
        @Nullable Integer days,
        @Nullable Integer minutes,
        @Nullable String lateFrom,
        @Nullable String warning,
        @Nullable Integer warningDays,
        @Nullable Integer warningMinutes,
        @Nullable String basis,
        @Nullable String exceptionReason,
        @Nullable String exceptionBy) {}
