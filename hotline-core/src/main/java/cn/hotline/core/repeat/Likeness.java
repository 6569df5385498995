package cn.hotline.core.repeat;

import cn.hotline.core.workorder.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares a draft with candidates: how alike they are, and why. */
final class Likeness {

    private static final double TITLE = 0.4;
    private static final double TEXT = 0.4;
    private static final double COMMUNITY = 0.1;
    private static final double CATEGORY = 0.1;
    private static final double OTHER_DISTRICT = 0.3;

    private final Draft draft;
    private final CharacterPairs title;
    private final CharacterPairs text;

    Likeness(Draft draft) {
        this.draft = draft;
        this.title = new CharacterPairs(draft.title());
        this.text = new CharacterPairs(draft.words());
    }

    /** By words alone, 0 to 1. */
    double words(Candidate candidate) {
        double words = TITLE * title.likeness(new CharacterPairs(candidate.title()))
                + TEXT * text.likeness(new CharacterPairs(candidate.asDraft().words()));
        return words / (TITLE + TEXT);
    }

    /** @param words see {@link #words} */
    SimilarAppeal with(Candidate candidate, double words) {
        return new SimilarAppeal(
                candidate.number(),
                candidate.state(),
                candidate.title(),
                candidate.leadUnit(),
                candidate.registeredAt(),
                score(candidate, words),
                kind(candidate),
                reasons(candidate));
    }

    Match match(Candidate candidate, LikenessSettings settings) {
        double score = score(candidate, words(candidate));
        return new Match(
                candidate.number(),
                candidate.state(),
                candidate.title(),
                candidate.leadUnit(),
                candidate.registeredAt(),
                candidate.scope(),
                score,
                settings.decision(score),
                kind(candidate),
                reasons(candidate));
    }

    /** Texts decide; an equal community or category adds a little, another district takes away. */
    private double score(Candidate candidate, double words) {
        double score = (TITLE + TEXT) * words
                + (sameCommunity(candidate) ? COMMUNITY : 0)
                + (sameCategory(candidate) ? CATEGORY : 0);
        boolean elsewhere = draft.district() != null
                && candidate.district() != null
                && !draft.district().equals(candidate.district());
        return Math.clamp(elsewhere ? score - OTHER_DISTRICT : score, 0, 1);
    }

    private RepeatKind kind(Candidate candidate) {
        if (candidate.state() == State.CLOSED) {
            return RepeatKind.RECURRENCE;
        }
        return sameCaller(candidate) ? RepeatKind.SAME_CALLER : RepeatKind.OTHER_CALLERS;
    }

    private List<String> reasons(Candidate candidate) {
        List<String> reasons = new ArrayList<>();
        if (sameCaller(candidate)) {
            reasons.add("同一诉求人");
        }
        if (sameCommunity(candidate)) {
            reasons.add("同一社区");
        }
        if (sameCategory(candidate)) {
            reasons.add("同一类别");
        }
        int shared = text.sharedWith(new CharacterPairs(candidate.asDraft().words()));
        if (shared > 0) {
            reasons.add("共有" + shared + "个词");
        }
        long days = Duration.between(candidate.registeredAt(), draft.at()).toDays();
        reasons.add(days <= 0 ? "当天" : days + "天前");
        return reasons;
    }

    private boolean sameCaller(Candidate candidate) {
        return draft.callerIndex() != null && draft.callerIndex().equals(candidate.callerIndex());
    }

    private boolean sameCommunity(Candidate candidate) {
        return draft.community() != null && draft.community().equals(candidate.community());
    }

    private boolean sameCategory(Candidate candidate) {
        return Objects.equals(draft.category(), candidate.category());
    }
}
