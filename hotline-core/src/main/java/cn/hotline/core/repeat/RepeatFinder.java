package cn.hotline.core.repeat;

import cn.hotline.core.alias.AliasSource;
import cn.hotline.core.embedding.AppealText;
import cn.hotline.core.embedding.AppealVectors;
import cn.hotline.core.embedding.Embedder;
import cn.hotline.core.embedding.EmbedderAway;
import cn.hotline.core.embedding.OrderVectors;
import cn.hotline.core.embedding.Vectors;
import cn.hotline.core.search.IndexAway;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the appeals that may be about the same issue as another, whoever asks: what may be shown is for the caller to decide. */
@Service
public class RepeatFinder {

    /** By words, by text and by title; together they hold nearly all appeals on the same issue. */
    private static final int EACH = 30;

    /** For those that nobody waits for. */
    private static final Duration UNHURRIED = Duration.ofSeconds(5);

    private final CandidateSource source;
    private final AppealVectors vectors;
    private final Embedder embedder;
    private final AliasSource aliases;
    private final LikenessSource likeness;
    private final RecurrenceWindow window;

    RepeatFinder(
            CandidateSource source,
            AppealVectors vectors,
            Embedder embedder,
            AliasSource aliases,
            LikenessSource likeness,
            RecurrenceWindow window) {
        this.source = source;
        this.vectors = vectors;
        this.embedder = embedder;
        this.aliases = aliases;
        this.likeness = likeness;
        this.window = window;
    }

    /**
     * The most likely first, the draft's own order left out, later ones included. Takes its time: for background work.
     *
     * @throws IndexAway if the index does not answer
     */
    public List<Match> matches(Draft draft, int limit) {
        AppealText text = draft.text();
        Vectors known = known(draft);
        Meaning meaning = known == null ? computed(text) : new Meaning(known, false);
        try {
            Found found = search(text, CompletableFuture.completedFuture(meaning), UNHURRIED)
                    .join();
            return compared(draft, text, found).stream()
                    .map(this::match)
                    .sorted(Comparator.comparingDouble(Match::score).reversed())
                    .limit(limit)
                    .toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    Match match(Compared pair) {
        return pair.match(likeness.inForce(), window);
    }

    /** The vectors of an order that has them. */
    @Nullable
    Vectors known(Draft draft) {
        WorkOrderNumber number = draft.number() == null ? null : WorkOrderNumber.parse(draft.number());
        OrderVectors stored =
                number == null ? null : vectors.of(List.of(number.id())).get(number.id());
        return stored == null ? null : stored.vectors();
    }

    private Meaning computed(AppealText text) {
        try {
            return new Meaning(embedder.embed(text), false);
        } catch (EmbedderAway e) {
            return Meaning.UNKNOWN;
        }
    }

    /** Words are looked for at once, and meaning as soon as it is known. */
    CompletableFuture<Found> search(AppealText text, CompletableFuture<Meaning> meaning, Duration patience) {
        CompletableFuture<List<Candidate>> byMeaning = meaning.thenCompose(known -> known.vectors() == null
                ? CompletableFuture.completedFuture(List.of())
                : source.byMeaning(known.vectors(), vectors.model(), EACH, patience));
        CompletableFuture<Rarity> rarity = source.rarity(text.text());
        return source.byWords(text.text(), EACH, patience)
                .thenCombine(byMeaning, Found::union)
                .thenCombine(rarity, (candidates, rare) -> new Found(candidates, rare, Meaning.UNKNOWN))
                .thenCombine(meaning, (found, known) -> new Found(found.candidates(), found.rarity(), known));
    }

    /** In no order; without the draft's own order. */
    List<Compared> compared(Draft draft, AppealText text, Found found) {
        List<Candidate> others = found.candidates().stream()
                .filter(candidate -> !candidate.number().equals(draft.number()))
                .toList();
        Vectors mine = found.meaning().vectors();
        Map<Long, OrderVectors> theirs = mine == null
                ? Map.of()
                : vectors.of(others.stream().map(Candidate::id).toList());
        Likeness likeness = new Likeness(draft, text, mine, found.rarity(), aliases.aliases());
        return others.stream()
                .map(candidate -> {
                    OrderVectors stored = theirs.get(candidate.id());
                    return likeness.with(candidate, stored == null ? null : stored.vectors());
                })
                .toList();
    }
}
