package cn.hotline.core.admission;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.FirstAnswers;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator reads the duty lists and saves a new version of them. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class DutyListDesk {

    private static final int VERSIONS = 100;
    private static final int LAST_YEAR = 2099;

    /** The administrator's watch may be a little behind ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final DutyListStore store;
    private final CatalogueSource catalogue;
    private final FieldCheck fields;
    private final FirstAnswers answers;
    private final Clock clock;

    DutyListDesk(DutyListStore store, CatalogueSource catalogue, FieldCheck fields, FirstAnswers answers, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.fields = fields;
        this.answers = answers;
        this.clock = clock;
    }

    /** The newest hundred, the newest first. */
    public List<DutyListVersion> versions() {
        return store.versions(VERSIONS);
    }

    public int inForce() {
        return store.inForce(now()).version();
    }

    /** @return null when there is no such version */
    public @Nullable DutyListBook read(int version) {
        DutyListVersion found = store.version(version);
        return found == null ? null : new DutyListBook(found, store.entries(version));
    }

    /** Saves nothing, and says what saving would find. */
    public List<Refusal.FieldError> check(DutyListDraft draft) {
        List<Refusal.FieldError> errors = fields.errors(draft);
        Instant from = draft.effectiveFrom();
        if (from != null && from.isBefore(now().minus(TOLERANCE))) {
            errors.add(new Refusal.FieldError("effectiveFrom", "in-the-past", "生效时间不能早于现在"));
        } else if (from != null && from.atOffset(ZoneOffset.UTC).getYear() > LAST_YEAR) {
            errors.add(new Refusal.FieldError("effectiveFrom", "out-of-range", "生效时间过晚"));
        }
        if (draft.entries().stream().allMatch(Objects::nonNull)) {
            entries(draft.entries(), errors);
        }
        return errors;
    }

    /**
     * Saves the set as the next version; the same again with its key gives the first result again.
     *
     * @throws Refusal.InvalidCommand with everything that is wrong with it
     * @throws AdmissionRefused when a newer version than the one it is based on was saved
     */
    @Retryable(includes = DuplicateKeyException.class, maxRetries = 1, delay = 10)
    public DutyListBook save(DutyListDraft draft, Actor actor, @Nullable String key) {
        store.lock();
        long version = answers.once(actor, key, "duty-lists " + draft, () -> next(draft, actor));
        return Objects.requireNonNull(read((int) version));
    }

    private long next(DutyListDraft draft, Actor actor) {
        List<Refusal.FieldError> errors = check(draft);
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        Instant now = now();
        Instant wanted = draft.effectiveFrom();
        Instant from = wanted == null || wanted.isBefore(now) ? now : wanted.truncatedTo(ChronoUnit.MILLIS);
        int newest = store.versions(1).getFirst().version();
        if (draft.basedOn() != null && draft.basedOn() != newest) {
            throw AdmissionRefused.stale("职责清单已有第" + newest + "版，请在其基础上修改");
        }
        store.insertVersion(new DutyListVersion(newest + 1, from, now, actor.ref(), actor.name(), draft.note()));
        store.insertEntries(newest + 1, draft.entries());
        return newest + 1;
    }

    /** Nothing twice, nothing unknown, and no top category left out, so that every order has a line. */
    private void entries(List<DutyEntry> entries, List<Refusal.FieldError> errors) {
        DispatchCatalogue categories = catalogue.catalogue();
        Set<List<@Nullable String>> seen = new HashSet<>();
        for (int no = 0; no < entries.size(); no++) {
            DutyEntry entry = entries.get(no);
            String field = "entries[" + no + "].category";
            if (entry.category() != null && categories.category(entry.category()) == null) {
                errors.add(new Refusal.FieldError(field, "unknown-category", "没有诉求类别“" + entry.category() + "”"));
            }
            if (!seen.add(java.util.Arrays.asList(entry.category(), entry.matter()))) {
                errors.add(new Refusal.FieldError(field, "twice", "同一类别和事项只能有一行"));
            }
        }
        categories.categories().stream()
                .filter(category -> category.parentCode() == null && category.opened())
                .filter(category -> !seen.contains(java.util.Arrays.asList(category.code(), null)))
                .forEach(category -> errors.add(new Refusal.FieldError(
                        "entries", "uncovered-category", "缺少一级类别“" + category.name() + "”（" + category.code() + "）")));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
