package cn.hotline.core.topic;

import cn.hotline.core.dispatch.CatalogueSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts, in MySQL, whether the appeals stopped. */
@Component
class EffectMeasure {

    static final int WEEKS_BEFORE = 8;
    private static final int WEEKS_AFTER = 52;
    private static final Duration WEEK = Duration.ofDays(7);
    /** With fewer both before and after, nothing can be said. */
    private static final int TELLING = 3;

    private static final double LESS = 0.8;
    private static final double MORE = 1.2;

    private final MonthlyStore store;
    private final CatalogueSource catalogue;
    private final TopicSettings settings;
    private final Clock clock;

    EffectMeasure(MonthlyStore store, CatalogueSource catalogue, TopicSettings settings, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return null before the start, and when the issue that it is about was dissolved */
    @Nullable
    TopicEffect of(MonthlyTopic topic) {
        Instant start = topic.startedAt();
        Instant now = clock.instant();
        Long issue = topic.issue() == null ? null : store.presentIssue(topic.issue());
        boolean dissolved = topic.issue() != null && issue == null;
        if (start == null || start.isAfter(now) || dissolved) {
            return null;
        }
        Instant last = start.plus(WEEK.multipliedBy(WEEKS_AFTER));
        Instant until = now.isBefore(last) ? now : last;
        Map<Integer, Long> counted = new HashMap<>();
        store.weeks(measured(topic, issue, start.minus(WEEK.multipliedBy(WEEKS_BEFORE)), until), start)
                .forEach(week -> counted.put(week.week(), week.orders()));
        return effect(start, until, weeks(start, until, counted), store.latest(measured(topic, issue, start, until)));
    }

    private static List<TopicEffect.Week> weeks(Instant start, Instant until, Map<Integer, Long> counted) {
        List<TopicEffect.Week> weeks = new ArrayList<>();
        for (int no = -WEEKS_BEFORE; start.plus(WEEK.multipliedBy(no)).isBefore(until); no++) {
            Instant from = start.plus(WEEK.multipliedBy(no));
            weeks.add(new TopicEffect.Week(
                    no, from, counted.getOrDefault(no, 0L), !from.plus(WEEK).isAfter(until)));
        }
        return weeks;
    }

    private TopicEffect effect(Instant start, Instant until, List<TopicEffect.Week> weeks, @Nullable Instant latest) {
        long before = orders(weeks, true);
        long after = orders(weeks, false);
        double elapsed = Math.max(1, Duration.between(start, until).toHours() / (double) WEEK.toHours());
        double perWeekBefore = before / (double) WEEKS_BEFORE;
        double perWeekAfter = after / elapsed;
        Instant since = latest == null ? start : latest;
        boolean early = until.isBefore(start.plus(WEEK));
        boolean stopped = before + after > 0 && !since.plus(settings.quiet()).isAfter(until);
        boolean few = before < TELLING && after < TELLING;
        return new TopicEffect(
                start,
                until,
                before,
                after,
                tenths(perWeekBefore),
                tenths(perWeekAfter),
                before == 0 || early || few
                        ? null
                        : Math.toIntExact(Math.round(100 * (perWeekAfter - perWeekBefore) / perWeekBefore)),
                latest,
                stopped,
                early && !stopped ? TopicEffect.Verdict.TOO_EARLY : verdict(few, stopped, perWeekBefore, perWeekAfter),
                weeks);
    }

    private static TopicEffect.Verdict verdict(boolean few, boolean stopped, double before, double after) {
        if (few || stopped) {
            return few ? TopicEffect.Verdict.TOO_FEW : TopicEffect.Verdict.STOPPED;
        }
        if (after <= before * LESS) {
            return TopicEffect.Verdict.FEWER;
        }
        return after >= before * MORE ? TopicEffect.Verdict.MORE : TopicEffect.Verdict.UNCHANGED;
    }

    private static long orders(List<TopicEffect.Week> weeks, boolean before) {
        return weeks.stream()
                .filter(week -> week.week() < 0 == before)
                .mapToLong(TopicEffect.Week::orders)
                .sum();
    }

    private MonthlyStore.Measured measured(MonthlyTopic topic, @Nullable Long issue, Instant from, Instant until) {
        return new MonthlyStore.Measured(
                catalogue.catalogue().withBelow(topic.category()),
                topic.district(),
                issue,
                from,
                until,
                OrderIds.atOrBefore(from),
                OrderIds.after(until));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
