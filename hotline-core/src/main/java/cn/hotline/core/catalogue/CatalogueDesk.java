package cn.hotline.core.catalogue;

import cn.hotline.core.catalogue.CatalogueRefused.Reason;
import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.dispatch.DispatchRule;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.rules.RuleDesk;
import cn.hotline.core.workorder.FirstAnswers;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where the centre tries a dispatch catalogue, saves it as a new version and takes back one that is still to come. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class CatalogueDesk {

    private static final int VERSIONS = 100;
    private static final int NOTE_LENGTH = 200;
    private static final int LAST_YEAR = 2099;

    /** The administrator's watch may be a little behind ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final CatalogueStore store;
    private final CatalogueCheck check;
    private final CatalogueReading reading;
    private final RuleDesk deadlineRules;
    private final FirstAnswers answers;
    private final Clock clock;

    CatalogueDesk(
            CatalogueStore store,
            CatalogueCheck check,
            CatalogueReading reading,
            RuleDesk deadlineRules,
            FirstAnswers answers,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.reading = reading;
        this.deadlineRules = deadlineRules;
        this.answers = answers;
        this.clock = clock;
    }

    /** Saves nothing, and says what saving would find and change. */
    public CatalogueTrial tryOut(CatalogueDraft draft) {
        return checked(draft, now()).trial();
    }

    /**
     * Saves the whole as the next version; the same again with its key gives the first result again.
     *
     * @throws Refusal.InvalidCommand with everything that keeps it from being saved
     * @throws CatalogueRefused when a newer version than the one it is based on was saved
     */
    @Retryable(includes = DuplicateKeyException.class, maxRetries = 1, delay = 10)
    public CatalogueVersion save(CatalogueDraft draft, Actor actor, @Nullable String requestKey) {
        requireCentre(actor);
        store.lock();
        deadlineRules.hold();
        long saved = answers.once(actor, requestKey, "catalogue " + draft, () -> next(draft, actor));
        return reading.version((int) saved);
    }

    private long next(CatalogueDraft draft, Actor actor) {
        int newest = store.versions(Long.MAX_VALUE, 1).getFirst().version();
        if (draft.basedOn() != null && draft.basedOn() != newest) {
            throw new CatalogueRefused(Reason.CHANGED);
        }
        Checked checked = checked(draft, now());
        checked.findings().refuseBlocking();
        CatalogueVersion version = new CatalogueVersion(
                newest + 1,
                checked.trial().effectiveFrom(),
                now(),
                actor.ref(),
                actor.name(),
                String.valueOf(draft.note()),
                checked.rules().size(),
                null,
                null);
        store.insert(version, checked.rules());
        return version.version();
    }

    /** @throws CatalogueRefused when there is no such version, it is or was in force, or it was taken back before */
    public CatalogueVersion takeBack(int version, Actor actor) {
        requireCentre(actor);
        store.lock();
        CatalogueVersion found = reading.version(version);
        Instant now = now();
        if (found.isTakenBack()) {
            throw new CatalogueRefused(Reason.TAKEN_BACK);
        }
        if (!found.effectiveFrom().isAfter(now)) {
            throw new CatalogueRefused(Reason.ALREADY_IN_FORCE);
        }
        store.takeBack(version, now, actor.name());
        return reading.version(version);
    }

    static void requireCentre(Actor actor) {
        if (!actor.cityWide()) {
            throw new CatalogueRefused(Reason.NOT_OF_CENTRE);
        }
    }

    private record Checked(Findings findings, List<DispatchRule> rules, CatalogueTrial trial) {}

    private Checked checked(CatalogueDraft draft, Instant now) {
        Findings findings = new Findings();
        Instant from = moment(draft, now, findings);
        List<CatalogueVersion> versions = store.byMoment(VERSIONS);
        int compared = CatalogueVersion.inForceAt(from, versions);
        List<DispatchRule> before = store.rules(compared);
        LocalDate day = LocalDate.ofInstant(from, WorkingCalendar.ZONE);
        List<CatalogueVersion> later = versions.stream()
                .filter(version -> version.effectiveFrom().isAfter(from))
                .toList();
        Instant until = later.isEmpty() ? null : later.getLast().effectiveFrom();
        Set<String> classes = deadlineRules.classesBetween(from, until);
        List<DispatchRule> rules = check.check(draft.lines(), classes, day, before, findings);
        CatalogueDifference.All differences = CatalogueDifference.between(before, rules, reading.writer());
        return new Checked(
                findings,
                rules,
                new CatalogueTrial(
                        from,
                        rules.size(),
                        findings.report(),
                        compared,
                        later.stream().map(CatalogueVersion::version).toList(),
                        differences));
    }

    private static Instant moment(CatalogueDraft draft, Instant now, Findings findings) {
        String note = draft.note();
        if (note == null || note.isBlank() || note.codePointCount(0, note.length()) > NOTE_LENGTH) {
            findings.error("note", "required", "须说明修改内容和原因，不超过 " + NOTE_LENGTH + " 字");
        }
        Instant from = draft.effectiveFrom();
        if (from != null && from.isBefore(now.minus(TOLERANCE))) {
            findings.error("effectiveFrom", "in-the-past", "生效时间不能早于现在：已派出的工单不受新版本影响");
        } else if (from != null && from.atOffset(ZoneOffset.UTC).getYear() > LAST_YEAR) {
            findings.error("effectiveFrom", "out-of-range", "生效时间过晚");
            return now;
        }
        return from == null || from.isBefore(now) ? now : from.truncatedTo(ChronoUnit.MILLIS);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
