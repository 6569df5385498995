package cn.hotline.core.repeat;

import cn.hotline.core.search.IndexAway;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Service;

/** Finds the appeals that may be about the same issue as another, whoever asks: what may be shown is for the caller to decide. */
@Service
public class RepeatFinder {

    private static final int CANDIDATES = 50;

    private final CandidateSource source;
    private final LikenessSettings settings;

    RepeatFinder(CandidateSource source, LikenessSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    /**
     * The most likely first, the draft's own order left out, later ones included. Takes its time: for background work.
     *
     * @throws IndexAway if the index does not answer
     */
    public List<Match> matches(Draft draft, int limit) {
        try {
            Likeness likeness = new Likeness(draft);
            return source.candidates(draft, CANDIDATES).join().stream()
                    .filter(candidate -> !candidate.number().equals(draft.number()))
                    .map(candidate -> likeness.match(candidate, settings))
                    .sorted(Comparator.comparingDouble(Match::score).reversed())
                    .limit(limit)
                    .toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IndexAway away ? away : e;
        } catch (CancellationException e) {
            throw new IndexAway("the search was given up", e);
        }
    }
}
