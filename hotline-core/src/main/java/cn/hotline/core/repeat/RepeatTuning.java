package cn.hotline.core.repeat;

import cn.hotline.core.alias.AliasSource;
import cn.hotline.core.embedding.AppealText;
import cn.hotline.core.embedding.AppealVectors;
import cn.hotline.core.embedding.OrderVectors;
import cn.hotline.core.search.SearchUnavailable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Learns from what people confirmed and refused; whoever is responsible decides whether it holds. */
@Service
public class RepeatTuning {

    /** Of the confirmed and of the refused pairs; a minute's work. */
    private static final int PAIRS = 500;

    /** Of each kind, in both parts; fewer teach nothing. */
    private static final int FEWEST = 10;

    private final RepeatStore store;
    private final CandidateSource source;
    private final AppealVectors vectors;
    private final AliasSource aliases;
    private final LikenessSource likeness;
    private final LikenessSettings configured;
    private final TuningStore applied;

    RepeatTuning(
            RepeatStore store,
            CandidateSource source,
            AppealVectors vectors,
            AliasSource aliases,
            LikenessSource likeness,
            LikenessSettings configured,
            TuningStore applied) {
        this.store = store;
        this.source = source;
        this.vectors = vectors;
        this.aliases = aliases;
        this.likeness = likeness;
        this.configured = configured;
        this.applied = applied;
    }

    /**
     * Half of the pairs, by their older order, are kept from the fitting and show what it is worth.
     *
     * @throws SearchUnavailable if Elasticsearch does not answer
     */
    public TuningReport report() {
        return TuningReport.of(trial());
    }

    TuningTrial trial() {
        List<Example> fitting = new ArrayList<>();
        List<Example> heldOut = new ArrayList<>();
        for (JudgedPair pair : store.judged(PAIRS)) {
            Example example = example(pair);
            if (example != null) {
                (Long.hashCode(pair.older() * 31) % 2 == 0 ? fitting : heldOut).add(example);
            }
        }
        LikenessSettings present = likeness.inForce();
        TuningQuality before = TuningQuality.of(present, heldOut);
        if (teachesNothing(fitting) || teachesNothing(heldOut)) {
            return new TuningTrial(fitting.size(), heldOut.size(), before, null, null);
        }
        LikenessSettings proposed = new Tuner(present).fitted(fitting, nextVersion());
        TuningQuality after = TuningQuality.of(proposed, heldOut);
        return new TuningTrial(fitting.size(), heldOut.size(), before, proposed, after);
    }

    /** No two settings ever have the same, whether applied, taken back or configured. */
    private int nextVersion() {
        return Math.max(configured.version(), applied.highest()) + 1;
    }

    private static boolean teachesNothing(List<Example> examples) {
        long same = examples.stream().filter(Example::same).count();
        return same < FEWEST || examples.size() - same < FEWEST;
    }

    /** Null where one of both has no vectors. */
    private @Nullable Example example(JudgedPair pair) {
        Draft newer = store.draftOf(pair.newer(), null);
        Draft older = store.draftOf(pair.older(), null);
        Map<Long, OrderVectors> known = new HashMap<>(vectors.of(List.of(pair.newer(), pair.older())));
        OrderVectors mine = known.get(pair.newer());
        OrderVectors theirs = known.get(pair.older());
        if (newer == null || older == null || mine == null || theirs == null) {
            return null;
        }
        AppealText text = newer.text();
        try {
            Rarity rarity = source.rarity(text.text()).join();
            Likeness likeness = new Likeness(newer, text, mine.vectors(), rarity, aliases.aliases());
            return new Example(likeness.with(older, theirs.vectors()), pair.same());
        } catch (CompletionException e) {
            throw new SearchUnavailable(e);
        }
    }
}
