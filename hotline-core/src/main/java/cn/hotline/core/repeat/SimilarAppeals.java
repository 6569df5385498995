package cn.hotline.core.repeat;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.privacy.KeyedHash;
import cn.hotline.core.privacy.TelephoneNumbers;
import cn.hotline.core.repeat.SimilarAnswer.Status;
import cn.hotline.core.search.IndexAway;
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

    private static final int CANDIDATES = 50;
    private static final int AT_ONCE = 32;
    private static final double FAINT = 0.15;

    private final CandidateSource source;
    private final RepeatStore store;
    private final TelephoneNumbers telephones;
    private final KeyedHash keyedHash;
    private final Semaphore seats = new Semaphore(AT_ONCE);

    SimilarAppeals(CandidateSource source, RepeatStore store, TelephoneNumbers telephones, KeyedHash keyedHash) {
        this.source = source;
        this.store = store;
        this.telephones = telephones;
        this.keyedHash = keyedHash;
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
        return toDraft(draft.numbered(number.text()), viewer, limit);
    }

    public SimilarAnswer toDraft(Draft draft, Actor viewer, int limit) {
        if (!Viewing.mayLook(viewer) || !seats.tryAcquire()) {
            return SimilarAnswer.without(Status.STILL_LOOKING);
        }
        CompletableFuture<List<Candidate>> search =
                source.candidates(draft, CANDIDATES).whenComplete((found, problem) -> seats.release());
        try {
            return rank(draft, search.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS), viewer, limit);
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

    private static boolean isLate(@Nullable Throwable problem) {
        return problem instanceof IndexAway && problem.getCause() instanceof TimeoutException;
    }

    private static SimilarAnswer rank(Draft draft, List<Candidate> candidates, Actor viewer, int limit) {
        Likeness likeness = new Likeness(draft);
        String scope = Viewing.scope(viewer);
        List<SimilarAppeal> visible = new ArrayList<>();
        List<Precedent> precedents = new ArrayList<>();
        int outside = 0;
        for (Candidate candidate : candidates) {
            if (candidate.number().equals(draft.number())) {
                continue;
            }
            boolean mayBeSeen = scope == null || candidate.scope().contains(scope);
            double words = likeness.words(candidate);
            precedents.add(Precedent.of(candidate, words, mayBeSeen));
            SimilarAppeal similar = likeness.with(candidate, words);
            if (similar.score() >= FAINT && mayBeSeen) {
                visible.add(similar);
            } else if (similar.score() >= FAINT) {
                outside++;
            }
        }
        visible.sort(Comparator.comparingDouble(SimilarAppeal::score).reversed());
        List<SimilarAppeal> best = visible.subList(0, Math.min(Math.clamp(limit, 1, LARGEST_PAGE), visible.size()));
        return new SimilarAnswer(Status.READY, List.copyOf(best), outside, List.copyOf(precedents));
    }
}
