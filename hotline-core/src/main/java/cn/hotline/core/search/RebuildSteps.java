package cn.hotline.core.search;

import cn.hotline.core.embedding.AppealVectors;
import cn.hotline.core.notice.Delivery;
import cn.hotline.core.notice.Outbox;
import cn.hotline.core.search.WorkOrderIndex.Target;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a rebuild, each one transaction that holds the rebuild's row, so that two instances never do the same. */
@Component
class RebuildSteps {

    private final RebuildStore store;
    private final DocumentSource source;
    private final Documents documents;
    private final WorkOrderIndex index;
    private final Outbox outbox;
    private final AppealVectors vectors;
    private final RebuildSettings settings;
    private final Clock clock;

    RebuildSteps(
            RebuildStore store,
            DocumentSource source,
            Documents documents,
            WorkOrderIndex index,
            Outbox outbox,
            AppealVectors vectors,
            RebuildSettings settings,
            Clock clock) {
        this.store = store;
        this.source = source;
        this.documents = documents;
        this.index = index;
        this.outbox = outbox;
        this.vectors = vectors;
        this.settings = settings;
        this.clock = clock;
    }

    /** A running one only changes its speed. */
    @Transactional
    public RebuildProgress begin(@Nullable Integer perSecond) {
        Integer speed = perSecond == null ? settings.perSecond() : perSecond;
        boolean begun = store.begin(source.count(), speed, clock.instant()) > 0;
        RebuildProgress running = store.awaitRunning();
        if (running != null && !begun && perSecond != null) {
            running = running.at(perSecond, clock.instant());
            store.save(running);
        }
        // one that was begun by somebody else and has lost its index gets a new one by its next step
        if (running != null && (begun || !index.isLive())) {
            create(running);
        }
        return Objects.requireNonNull(store.latest());
    }

    @Transactional
    public boolean next() {
        RebuildProgress running = store.lockRunning();
        if (running == null || !running.pause(clock.instant()).isZero()) {
            return false;
        }
        if (running.target() == null || !index.hasNext()) {
            create(running);
        } else if (running.state() == RebuildState.COPYING) {
            store.save(copy(running));
        } else {
            store.save(verify(running));
        }
        return true;
    }

    private void create(RebuildProgress running) {
        store.save(running.into(index.createNext(), clock.instant()));
    }

    private RebuildProgress copy(RebuildProgress running) {
        Instant now = clock.instant();
        List<Long> ids = source.idsAfter(running.lastId(), running.batch());
        if (ids.isEmpty()) {
            return running.allCopied(now);
        }
        putNext(ids);
        // whatever is registered after a last page was read, the relay writes to the next index; it is not run after
        RebuildProgress copied = running.copied(ids.getLast(), ids.size(), now);
        return ids.size() < running.batch() ? copied.allCopied(now) : copied;
    }

    /** The next index may be ahead of what we read, because the relay writes to it too; it must not be behind. */
    private RebuildProgress verify(RebuildProgress running) {
        Instant now = clock.instant();
        List<OrderStamp> stamps = source.stampsAfter(running.lastId(), running.batch(), vectors.model());
        if (stamps.isEmpty()) {
            index.promoteNext();
            return running.finished(now);
        }
        Map<Long, IndexStamp> found = index
                .stamps(stamps.stream().map(OrderStamp::id).toList(), Target.NEXT)
                .stream()
                .collect(Collectors.toMap(IndexStamp::id, Function.identity()));
        List<Long> behind = new ArrayList<>();
        for (OrderStamp stamp : stamps) {
            IndexStamp copy = found.get(stamp.id());
            if (copy == null || stamp.isAheadOf(copy)) {
                behind.add(stamp.id());
            }
        }
        putNext(behind);
        RebuildProgress verified = running.verified(stamps.getLast().id(), stamps.size(), behind.size(), now);
        if (stamps.size() < running.batch()) {
            index.promoteNext();
            return verified.finished(now);
        }
        return verified;
    }

    /** What cannot be written is left to the relay, which tries it again and then parks it in sight of the operator. */
    private void putNext(List<Long> ids) {
        Documents.Composed composed = documents.compose(ids);
        Set<Long> failed = new HashSet<>(composed.problems().keySet());
        Delivery written = index.put(composed.documents(), Target.NEXT);
        failed.addAll(written.problems().keySet());
        failed.addAll(written.later());
        outbox.announceAgain(failed);
    }
}
