package cn.hotline.core.repeat;

import cn.hotline.core.workorder.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A draft beside a candidate: how alike they are, and why. */
record Compared(Draft draft, Wording mine, Candidate candidate, Wording other, Signs signs) {

    private static final int PROBLEMS = 3;

    /** By words alone, 0 to 1. */
    double words() {
        return (mine.inTitle().likeness(other.inTitle()) + mine.inText().likeness(other.inText())) / 2;
    }

    Match match(LikenessSettings settings) {
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
                kind(),
                reasons());
    }

    private RepeatKind kind() {
        if (candidate.state() == State.CLOSED) {
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
        String name = mine.longestNameIn(other.text());
        boolean named = name.length() > 2 || mine.heads().stream().anyMatch(kind -> kind.contains(name));
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
        long days = Duration.between(candidate.registeredAt(), draft.at()).toDays();
        if (days == 0) {
            return "当天";
        }
        return days > 0 ? days + "天前" : -days + "天后";
    }
}
