package cn.hotline.core.repeat;

import cn.hotline.core.embedding.AppealText;
import cn.hotline.core.embedding.Vectors;
import cn.hotline.core.search.SearchDocument.Location;
import org.jspecify.annotations.Nullable;

/** Compares a draft with candidates. The caller is never looked at: one caller reports many things. */
final class Likeness {

    private static final double CLOSE = 0.8;
    private static final double FIFTH = 5;
    private static final double FAR_METRES = 3_000;
    private static final double METRES_PER_DEGREE = 111_320;

    private final Draft draft;
    private final Wording mine;
    private final @Nullable Vectors vectors;
    private final Wordings wordings;

    /** @param vectors of the draft; null where words alone are compared */
    Likeness(Draft draft, AppealText text, @Nullable Vectors vectors, Rarity rarity) {
        this.draft = draft;
        this.mine = Wording.of(text);
        this.vectors = vectors;
        this.wordings = new Wordings(mine, rarity);
    }

    /** @param theirs vectors of the same model; null where there are none */
    Compared with(Candidate candidate, @Nullable Vectors theirs) {
        Wording other = Wording.of(candidate.text());
        Signs signs = Signs.none(vectors != null && theirs != null);
        if (vectors != null && theirs != null) {
            double cosine = Vectors.cosine(vectors.text(), theirs.text());
            signs.put(Sign.TEXT_MEANING, cosine)
                    .put(Sign.CLOSE_MEANING, Math.max(0, cosine - CLOSE) * FIFTH)
                    .put(Sign.TITLE_MEANING, Vectors.cosine(vectors.title(), theirs.title()));
        }
        wordings.compare(other, signs)
                .putIf(Sign.SAME_COMMUNITY, isSame(draft.community(), candidate.community()))
                .putIf(Sign.FAR_AWAY, isFar(candidate.location()));
        if (draft.district() != null && candidate.district() != null) {
            boolean elsewhere = !draft.district().equals(candidate.district());
            signs.putIf(Sign.OTHER_DISTRICT, elsewhere || signs.has(Sign.OTHER_DISTRICT));
        }
        return new Compared(draft, mine, candidate, other, signs);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    /** On a plane that touches the draft's place, which is exact enough within a city. */
    private boolean isFar(@Nullable Location there) {
        if (draft.latitude() == null || draft.longitude() == null || there == null) {
            return false;
        }
        double latitude = draft.latitude().doubleValue();
        double north = there.lat().doubleValue() - latitude;
        double east =
                (there.lon().doubleValue() - draft.longitude().doubleValue()) * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east) * METRES_PER_DEGREE > FAR_METRES;
    }
}
