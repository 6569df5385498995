package cn.hotline.core.repeat;

import cn.hotline.core.alias.AliasSource;
import cn.hotline.core.embedding.AppealText;
import cn.hotline.core.embedding.AppealVectors;
import cn.hotline.core.embedding.OrderVectors;
import cn.hotline.core.search.SearchUnavailable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
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
    private final LikenessSettings settings;

    RepeatTuning(
            RepeatStore store,
            CandidateSource source,
            AppealVectors vectors,
            AliasSource aliases,
            LikenessSettings settings) {
        this.store = store;
        this.source = source;
        this.vectors = vectors;
        this.aliases = aliases;
        this.settings = settings;
    }

    /**
     * Half of the pairs, by their older order, are kept from the fitting and show what it is worth.
     *
     * @throws SearchUnavailable if Elasticsearch does not answer
     */
    public TuningReport report() {
        List<Example> fitting = new ArrayList<>();
        List<Example> heldOut = new ArrayList<>();
        for (JudgedPair pair : store.judged(PAIRS)) {
            Example example = example(pair);
            if (example != null) {
                (Long.hashCode(pair.older() * 31) % 2 == 0 ? fitting : heldOut).add(example);
            }
        }
        TuningQuality before = TuningQuality.of(settings, heldOut);
        if (teachesNothing(fitting) || teachesNothing(heldOut)) {
            return new TuningReport(fitting.size(), heldOut.size(), before, null, List.of());
        }
        LikenessSettings proposed = new Tuner(settings).fitted(fitting);
        TuningQuality after = TuningQuality.of(proposed, heldOut);
        boolean better = after.wrong() <= before.wrong() && after.missed() <= before.missed();
        return new TuningReport(
                fitting.size(), heldOut.size(), before, after, better ? configuration(proposed) : List.of());
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

    private static List<String> configuration(LikenessSettings proposed) {
        return Stream.concat(
                        Stream.of(
                                "hotline.repeat.version=" + proposed.version(),
                                line("link-at", proposed.linkAt()),
                                line("suggest-at", proposed.suggestAt())),
                        proposed.signs().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(sign -> line("signs." + nameOf(sign.getKey()), sign.getValue())))
                .toList();
    }

    private static String nameOf(Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "hotline.repeat.%s=%.4f", name, value);
    }
}
