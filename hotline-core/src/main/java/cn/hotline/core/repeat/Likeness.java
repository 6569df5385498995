package cn.hotline.core.repeat;

import cn.hotline.core.alias.PlaceAliases;
import cn.hotline.core.embedding.AppealText;
import cn.hotline.core.embedding.Vectors;
import cn.hotline.core.search.SearchDocument.Location;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares a draft with candidates. The caller is never looked at: one caller reports many things. */
final class Likeness {

    private static final double CLOSE = 0.8;
    private static final double FIFTH = 5;
    private static final double FAR_METRES = 3_000;
    private static final double METRES_PER_DEGREE = 111_320;

    private final Draft draft;
    private final Wording mine;
    private final Wording quotable;
    private final @Nullable Vectors vectors;
    private final PlaceAliases aliases;
    private final Wordings wordings;

    /** @param vectors of the draft; null where words alone are compared */
    Likeness(Draft draft, AppealText text, @Nullable Vectors vectors, Rarity rarity, PlaceAliases aliases) {
        this.draft = draft;
        this.aliases = aliases;
        this.mine = Wording.of(text, aliases);
        this.quotable = draft.title().equals(draft.quotable())
                ? mine
                : Wording.of(AppealText.of(Objects.requireNonNullElse(draft.quotable(), ""), ""), aliases);
        this.vectors = vectors;
        this.wordings = new Wordings(mine, rarity);
    }

    /** @param theirs vectors of the same model; null where there are none */
    Compared with(Candidate candidate, @Nullable Vectors theirs) {
        Wording other = Wording.of(candidate.text(), aliases);
        Signs signs = wordings.compare(other, meaning(theirs));
        place(signs, candidate.district(), candidate.community(), isFar(candidate.location()));
        return new Compared(draft, mine, quotable, candidate, other, signs);
    }

    /** Beside an order that need not be in the index. */
    Signs with(Draft order, @Nullable Vectors theirs) {
        Signs signs = wordings.compare(Wording.of(order.text(), aliases), meaning(theirs));
        Location there = order.latitude() == null || order.longitude() == null
                ? null
                : new Location(order.latitude(), order.longitude());
        place(signs, order.district(), order.community(), isFar(there));
        return signs;
    }

    private Signs meaning(@Nullable Vectors theirs) {
        if (vectors == null || theirs == null) {
            return Signs.none(false);
        }
        double cosine = Vectors.cosine(vectors.text(), theirs.text());
        return Signs.none(true)
                .put(Sign.TEXT_MEANING, cosine)
                .put(Sign.CLOSE_MEANING, Math.max(0, cosine - CLOSE) * FIFTH)
                .put(Sign.TITLE_MEANING, Vectors.cosine(vectors.title(), theirs.title()));
    }

    private void place(Signs signs, @Nullable String district, @Nullable String community, boolean far) {
        boolean elsewhere = draft.district() != null
                && district != null
                && !draft.district().equals(district);
        signs.putIf(Sign.SAME_COMMUNITY, isSame(draft.community(), community)).putIf(Sign.FAR_AWAY, far);
        if (elsewhere) {
            signs.put(Sign.OTHER_DISTRICT, 1);
        }
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
