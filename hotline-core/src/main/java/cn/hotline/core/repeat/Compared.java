package cn.hotline.core.repeat;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.workorder.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A draft beside a candidate: how alike they are, and why.
 *
 * @param quotable what may be said of the draft; the candidate's texts are masked as it is
 */
record Compared(Draft draft, Wording mine, Wording quotable, Candidate candidate, Wording other, Signs signs) {

    private static final int PROBLEMS = 3;

    /** By words alone, 0 to 1. */
    double words() {
        return (mine.inTitle().likeness(other.inTitle()) + mine.inText().likeness(other.inText())) / 2;
    }

    Match match(LikenessSettings settings, RecurrenceWindow window) {
        double score = signs.score(settings.weights());
        return new Match(
                candidate.number(),
                candidate.state(),
                candidate.title(),
                candidate.leadUnit(),
                candidate.registeredAt(),
                candidate.scope(),
                score,
                settings.decision(score),
                kind(window),
                reasons());
    }

    private RepeatKind kind(RecurrenceWindow window) {
        Instant endedAt = candidate.endedAt();
        if (candidate.state() == State.CLOSED && endedAt != null && window.holds(endedAt, draft.at())) {
            return RepeatKind.RECURRENCE;
        }
        return sameCaller() ? RepeatKind.SAME_CALLER : RepeatKind.OTHER_CALLERS;
    }

    private boolean sameCaller() {
        return draft.callerIndex() != null && draft.callerIndex().equals(candidate.callerIndex());
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        addIf(sameCaller(), "同一诉求人", reasons);
        String name = commonName();
        addIf(!name.isEmpty(), "同一地点或单位：" + name, reasons);
        addIf(signs.has(Sign.SAME_COMMUNITY), "同一社区", reasons);
        String problems = problems();
        addIf(!problems.isEmpty(), "同一问题：" + problems, reasons);
        addIf(Objects.equals(draft.category(), candidate.category()), "同一类别", reasons);
        addIf(signs.has(Sign.OTHER_DISTRICT), "不同区县", reasons);
        int shared = mine.inText().sharedWith(other.inText());
        addIf(shared > 0, "共有" + shared + "个词", reasons);
        reasons.add(whenReported());
        return reasons;
    }

    /** Two characters are a name only where the title says of what. */
    private String commonName() {
        String name = quotable.longestNameIn(other.text());
        boolean named = name.length() > 2 || quotable.heads().stream().anyMatch(kind -> kind.contains(name));
        return named ? name : "";
    }

    private static void addIf(boolean applies, String reason, List<String> reasons) {
        if (applies) {
            reasons.add(reason);
        }
    }

    private String problems() {
        BitSet both = (BitSet) mine.problems().clone();
        both.and(other.problems());
        return both.stream()
                .limit(PROBLEMS)
                .mapToObj(Vocabulary.OF_APPEALS::problem)
                .collect(Collectors.joining("、"));
    }

    private String whenReported() {
        long days = ChronoUnit.DAYS.between(date(candidate.registeredAt()), date(draft.at()));
        if (days == 0) {
            return "当天";
        }
        return days > 0 ? days + "天前" : -days + "天后";
    }

    private static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.ZONE);
    }
}
