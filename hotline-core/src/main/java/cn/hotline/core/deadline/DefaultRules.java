package cn.hotline.core.deadline;

import static cn.hotline.core.deadline.DeadlineTier.INQUIRY;
import static cn.hotline.core.deadline.DeadlineTier.STANDARD;
import static cn.hotline.core.deadline.DeadlineTier.URGENT;

import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/** The hotline's clocks as they stand before a city changes them. */
final class DefaultRules {
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final String FIRST_TIME = "济南市实施意见：第一时间接收、第一时间处理、第一时间回复；时长为默认值";
    private static final String CLOSURE = "济南市实施意见：3至5个工作日内办理完毕；《民法典》第201条、第203条";
    private static final String CALLBACK = "12345热线通行做法：办结后回访，时长为默认值；《民法典》第201条、第203条";

    private static final String REHANDLE = "12345热线通行做法：回访未解决或不满意的3个工作日内重办；《民法典》第201条、第203条";

    private final Map<ClockKind, Map<DeadlineTier, DeadlineRule>> rules = new EnumMap<>(ClockKind.class);

    static Map<ClockKind, Map<DeadlineTier, DeadlineRule>> all() {
        DefaultRules all = new DefaultRules();
        all.centre();
        all.unit();
        all.closure();
        return all.rules;
    }

    private void centre() {
        workingHours(ClockKind.DISPATCH, "dispatch", TWO_HOURS, FIRST_TIME);
        Duration fourHours = Duration.ofHours(4);
        workingHours(ClockKind.RETURN_DECISION, "return-decision", fourHours, "12345热线通行做法：退单由中心审核；时长为默认值");
        workingHours(ClockKind.REPLY_REVIEW, "reply-review", fourHours, "12345热线通行做法：答复由中心审核；时长为默认值");
        workingHours(ClockKind.DECISION, "decision", fourHours, "协办退出由中心审定，时长同退单审核");
        days(ClockKind.CALLBACK, STANDARD, "callback.standard", 2, CALLBACK);
    }

    private void unit() {
        workingHours(ClockKind.SIGN, "sign", TWO_HOURS, FIRST_TIME);
        add(
                ClockKind.CONTACT,
                STANDARD,
                "contact.standard",
                new Span.WorkingDays(1),
                new Warning.HalfTime(),
                "12345热线通行做法：先行联系；时长为默认值");
        anyHour(ClockKind.CONTACT, "contact.urgent", TWO_HOURS, "12345热线通行做法：先行联系；紧急事项时长为默认值");
        Span sameDay = new Span.SameDay(LocalTime.of(20, 0), Duration.ofHours(4));
        Warning ahead = new Warning.TimeBefore(TWO_HOURS);
        add(ClockKind.FEEDBACK, URGENT, "feedback.urgent", sameDay, ahead, "济南市实施意见：紧急事项原则上当天反馈办理情况");
        workingHours(ClockKind.CHECK_IN, "check-in", HALF_HOUR, "北京市平谷区“街乡吹哨、部门报到”：30分钟内报到");
    }

    private void closure() {
        days(ClockKind.CLOSE, STANDARD, "close.standard", 5, CLOSURE);
        days(ClockKind.CLOSE, INQUIRY, "close.inquiry", 3, CLOSURE);
        days(ClockKind.CLOSE, URGENT, "close.urgent", 3, CLOSURE);
        days(ClockKind.REHANDLE, STANDARD, "rehandle.standard", 3, REHANDLE);
    }

    /** So much working time; half an hour at any hour when urgent. */
    private void workingHours(ClockKind kind, String name, Duration time, String basis) {
        add(kind, STANDARD, name + ".standard", new Span.WorkingTime(time), new Warning.HalfTime(), basis);
        anyHour(kind, name + ".urgent", HALF_HOUR, basis);
    }

    private void anyHour(ClockKind kind, String id, Duration time, String basis) {
        add(kind, URGENT, id, new Span.CalendarTime(time), new Warning.HalfTime(), basis);
    }

    private void days(ClockKind kind, DeadlineTier tier, String id, int days, String basis) {
        add(kind, tier, id, new Span.WorkingDays(days), new Warning.WorkingDaysBefore(1), basis);
    }

    private void add(ClockKind kind, DeadlineTier tier, String id, Span span, Warning warning, String basis) {
        rules.computeIfAbsent(kind, _ -> new EnumMap<>(DeadlineTier.class))
                .put(tier, new DeadlineRule(kind, id, span, warning, basis));
    }
}
