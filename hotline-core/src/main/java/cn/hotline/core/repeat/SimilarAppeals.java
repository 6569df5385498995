package cn.hotline.core.repeat;

import cn.hotline.core.embedding.AppealText;
import cn.hotline.core.embedding.EmbeddingQueue;
import cn.hotline.core.embedding.Vectors;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.privacy.KeyedHash;
import cn.hotline.core.privacy.TelephoneNumbers;
import cn.hotline.core.repeat.SimilarAnswer.Status;
import cn.hotline.core.search.IndexAway;
import cn.hotline.core.search.MaskedText;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says what was reported before. Never keeps intake waiting: no longer than {@link #PATIENCE}, and not in a queue. */
@Service
public class SimilarAppeals {

    public static final Duration PATIENCE = Duration.ofMillis(150);
    public static final int LARGEST_PAGE = 50;

    /** Of the patience, what the vectors of a draft may take. */
    private static final long VECTORS_WITHIN_MILLIS = 100;

    /** What is less likely is a coincidence. */
    private static final double FAINT = 0.05;

    private final RepeatFinder finder;
    private final EmbeddingQueue embedding;
    private final RepeatStore store;
    private final MaskedText masked;
    private final TelephoneNumbers telephones;
    private final KeyedHash keyedHash;
    private final Semaphore seats;

    SimilarAppeals(
            RepeatFinder finder,
            EmbeddingQueue embedding,
            RepeatStore store,
            MaskedText masked,
            TelephoneNumbers telephones,
            KeyedHash keyedHash,
            SearchingSettings searching) {
        this.finder = finder;
        this.embedding = embedding;
        this.store = store;
        this.masked = masked;
        this.telephones = telephones;
        this.keyedHash = keyedHash;
        this.seats = new Semaphore(searching.seats());
    }

    /** @return what {@link Draft#callerIndex} needs; null when the text is no telephone number */
    public @Nullable String callerIndex(@Nullable String phone) {
        String normalised = phone == null || phone.isBlank() ? null : telephones.normalise(phone);
        return normalised == null ? null : HexFormat.of().formatHex(keyedHash.hash("caller", normalised));
    }

    /** @throws Refusal.WorkOrderNotFound if there is no such order within what the viewer may see */
    public SimilarAnswer toOrder(WorkOrderNumber number, Actor viewer, int limit) {
        Draft draft = Viewing.mayLook(viewer) ? store.draftOf(number.id(), Viewing.scope(viewer)) : null;
        if (draft == null) {
            throw new Refusal.WorkOrderNotFound(number);
        }
        return answer(draft.numbered(number.text()).quoting(masked(number, draft.title())), viewer, limit);
    }

    private String masked(WorkOrderNumber number, String title) {
        Appellant appellant = store.appellantOf(number.id());
        return masked.of(number.id(), appellant.sealed(), appellant.name(), appellant.phone())
                .apply(title);
    }

    /** A telephone number that anybody may write into a draft says nothing of its caller to a unit. */
    public SimilarAnswer toDraft(Draft draft, Actor viewer, int limit) {
        return answer(viewer.cityWide() ? draft : draft.withoutCaller(), viewer, limit);
    }

    private SimilarAnswer answer(Draft draft, Actor viewer, int limit) {
        if (!Viewing.mayLook(viewer) || !seats.tryAcquire()) {
            return SimilarAnswer.without(Status.STILL_LOOKING);
        }
        AppealText text = draft.text();
        CompletableFuture<Found> search = search(draft, text);
        try {
            Found found = search.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return answer(found, finder.compared(draft, text, found), viewer, limit);
        } catch (TimeoutException e) {
            search.cancel(true);
            return SimilarAnswer.without(Status.STILL_LOOKING);
        } catch (ExecutionException e) {
            return SimilarAnswer.without(isLate(e.getCause()) ? Status.STILL_LOOKING : Status.UNAVAILABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SimilarAnswer.without(Status.STILL_LOOKING);
        }
    }

    /** Gives the seat back, whatever comes of it; also when nobody waits for the answer any more. */
    private CompletableFuture<Found> search(Draft draft, AppealText text) {
        try {
            CompletableFuture<Vectors> vectors = vectorsOf(draft, text);
            return finder.search(text, Meaning.within(VECTORS_WITHIN_MILLIS, vectors), PATIENCE)
                    .whenComplete((found, problem) -> {
                        vectors.cancel(false);
                        seats.release();
                    })
                    .copy(); // of a cancelled future what was to follow does not follow
        } catch (RuntimeException e) {
            seats.release();
            throw e;
        }
    }

    private CompletableFuture<Vectors> vectorsOf(Draft draft, AppealText text) {
        Vectors known = finder.known(draft);
        return known == null ? embedding.vectors(text) : CompletableFuture.completedFuture(known);
    }

    private static boolean isLate(@Nullable Throwable problem) {
        return problem instanceof IndexAway && problem.getCause() instanceof TimeoutException;
    }

    private SimilarAnswer answer(Found found, List<Compared> compared, Actor viewer, int limit) {
        String scope = Viewing.scope(viewer);
        List<Match> visible = new ArrayList<>();
        List<Precedent> precedents = new ArrayList<>();
        int outside = 0;
        for (Compared pair : compared) {
            boolean mayBeSeen = scope == null || pair.candidate().scope().contains(scope);
            precedents.add(Precedent.of(pair.candidate(), pair.words(), mayBeSeen));
            Match match = finder.match(pair);
            if (match.score() >= FAINT && mayBeSeen) {
                visible.add(match);
            } else if (match.score() >= FAINT) {
                outside++;
            }
        }
        List<SimilarAppeal> best = visible.stream()
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .limit(Math.clamp(limit, 1, LARGEST_PAGE))
                .map(SimilarAppeal::of)
                .toList();
        Status status = found.meaning().late() ? Status.STILL_LOOKING : Status.READY;
        return new SimilarAnswer(status, best, outside, List.copyOf(precedents));
    }
}
