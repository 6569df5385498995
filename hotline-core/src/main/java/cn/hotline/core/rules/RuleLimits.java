package cn.hotline.core.rules;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.DeadlineRule;
import cn.hotline.core.deadline.Span;
import cn.hotline.core.deadline.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of one rule. Closure takes 3 to 5 working days (Jinan 2019) unless the rule carries an exception with its reason
 * and whoever allowed it. A warning that would come no later than the start is refused: it would warn of nothing.
 */
record RuleLimits(WorkingCalendar calendar) {

    private static final int LEAST_DAYS = 3;
    private static final int MOST_DAYS = 5;
    private static final int REASON_LENGTH = 200;
    private static final int NAME_LENGTH = 60;

    /** An ordinary Monday, so that neither weekend nor holiday lends a span time that it does not give. */
    private static final LocalDate ORDINARY_DAY = LocalDate.of(2026, 3, 2);

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    void check(WrittenRule written, DeadlineRule rule, Complaints complaints) {
        closure(written, rule, complaints);
        if (starts(rule.span()).stream().anyMatch(start -> warnsAtOnce(rule, start))) {
            complaints.add("warning", "warning-too-long", "预警不能早于或等于起算时刻");
        }
    }

    private static void closure(WrittenRule written, DeadlineRule rule, Complaints complaints) {
        boolean regular = rule.kind() != ClockKind.CLOSE
                || (rule.span() instanceof Span.WorkingDays days
                        && days.days() >= LEAST_DAYS
                        && days.days() <= MOST_DAYS);
        boolean excepted = written.exceptionReason() != null || written.exceptionBy() != null;
        if (regular && excepted) {
            complaints.add("exceptionReason", "not-used", "时限未超出规定范围，不需要例外");
        } else if (!regular && !excepted) {
            complaints.add("days", "closure-out-of-range", "办结时限须为 3 至 5 个工作日，或写明例外的理由和批准人");
        } else if (!regular) {
            named("exceptionReason", written.exceptionReason(), REASON_LENGTH, complaints);
            named("exceptionBy", written.exceptionBy(), NAME_LENGTH, complaints);
        }
    }

    private static void named(String field, @Nullable String text, int most, Complaints complaints) {
        if (text == null || text.isBlank() || text.codePointCount(0, text.length()) > most) {
            complaints.add(field, "required", "例外须写明理由（不超过 200 字）和批准人（不超过 60 字）");
        }
    }

    private boolean warnsAtOnce(DeadlineRule rule, Instant start) {
        Instant due = rule.span().due(start, calendar);
        Instant moment = rule.warning().moment(start, due, rule.span(), calendar);
        return moment != null && !moment.isAfter(start);
    }

    /** In the morning, and for what has its own span in the evening then too. */
    private static List<Instant> starts(Span span) {
        List<Instant> starts = new ArrayList<>(List.of(at(OPENING)));
        if (span instanceof Span.SameDay day) {
            starts.add(at(day.lateFrom()).plusMillis(1));
        }
        return starts;
    }

    private static Instant at(LocalTime time) {
        return ORDINARY_DAY.atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
