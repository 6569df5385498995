package cn.hotline.core.rules;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.rules.RuleSetRefused.Reason;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.FirstAnswers;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator reads deadline rules, tries a set and saves a new version. Running clocks keep their own. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class RuleDesk {

    private static final int VERSIONS = 100;
    private static final int NOTE_LENGTH = 200;
    private static final int LAST_YEAR = 2099;

    /** The administrator's watch may be a little behind ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final RuleStore store;
    private final NamedClasses classes;
    private final CatalogueSource catalogue;
    private final UnitDirectory units;
    private final Deadlines deadlines;
    private final FirstAnswers answers;
    private final Clock clock;

    RuleDesk(
            RuleStore store,
            NamedClasses classes,
            CatalogueSource catalogue,
            UnitDirectory units,
            Deadlines deadlines,
            FirstAnswers answers,
            Clock clock) {
        this.store = store;
        this.classes = classes;
        this.catalogue = catalogue;
        this.units = units;
        this.deadlines = deadlines;
        this.answers = answers;
        this.clock = clock;
    }

    /** The newest hundred, the newest first. */
    public List<RuleVersion> versions() {
        return store.versions(VERSIONS);
    }

    /** The version that clocks are started by now, as the database has it this moment; processes follow in seconds. */
    public int inForce() {
        return RuleVersion.inForceAt(now(), store.byMoment(VERSIONS));
    }

    /** Until the caller's transaction ends nobody else saves or takes back. */
    public void hold() {
        store.lock();
    }

    /**
     * The classes that have a closure of their own in every version that is or will be in force in that time.
     *
     * @param until exclusive; null: for ever
     */
    public Set<String> classesBetween(Instant from, @Nullable Instant until) {
        List<RuleVersion> byMoment = store.byMoment(VERSIONS);
        Set<String> found = closing(RuleVersion.inForceAt(from, byMoment));
        byMoment.stream()
                .filter(version -> version.effectiveFrom().isAfter(from))
                .filter(version -> until == null || version.effectiveFrom().isBefore(until))
                .forEach(version -> found.retainAll(closing(version.version())));
        return found;
    }

    private Set<String> closing(int version) {
        return store.rules(version).stream()
                .filter(rule -> ClockKind.CLOSE.name().equals(rule.kind()))
                .map(WrittenRule::deadlineClass)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** @throws RuleSetRefused when there is no such version */
    public RuleBook read(int version) {
        return new RuleBook(found(version), store.rules(version));
    }

    /** Saves nothing, and says what saving would find and change. */
    public RuleTrial tryOut(RuleSetDraft draft) {
        Instant now = now();
        List<Refusal.FieldError> errors = check(draft, now);
        List<RuleVersion> byMoment = store.byMoment(VERSIONS);
        Instant from = moment(draft, now);
        int compared = RuleVersion.inForceAt(from, byMoment);
        List<Integer> later = byMoment.stream()
                .filter(version -> version.effectiveFrom().isAfter(from))
                .map(RuleVersion::version)
                .toList();
        return new RuleTrial(
                errors, from, compared, later, RuleDifference.between(store.rules(compared), written(draft)));
    }

    /**
     * Saves the set as the next version; the same again with its key gives the first result again.
     *
     * @throws Refusal.InvalidCommand with everything that is wrong with it
     * @throws RuleSetRefused when a newer version than the one it is based on was saved
     */
    @Retryable(includes = DuplicateKeyException.class, maxRetries = 1, delay = 10)
    public RuleBook save(RuleSetDraft draft, Actor actor, @Nullable String requestKey) {
        store.lock();
        int saved = (int) answers.once(actor, requestKey, "deadline rules " + draft, () -> next(draft, actor));
        return read(saved);
    }

    private long next(RuleSetDraft draft, Actor actor) {
        int newest = store.versions(1).getFirst().version();
        if (draft.basedOn() != null && draft.basedOn() != newest) {
            throw new RuleSetRefused(Reason.CHANGED);
        }
        Instant now = now();
        List<Refusal.FieldError> errors = check(draft, now);
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        RuleVersion version = new RuleVersion(
                newest + 1,
                moment(draft, now),
                now,
                actor.ref(),
                actor.name(),
                String.valueOf(draft.note()),
                null,
                null);
        store.insert(version, written(draft));
        return version.version();
    }

    /**
     * @throws RuleSetRefused when there is no such version, it is or was in force, or it was taken back before
     * @throws Refusal.InvalidCommand when the version that stays in force instead leaves a class without a deadline
     */
    public RuleVersion takeBack(int version, Actor actor) {
        store.lock();
        RuleVersion planned = found(version);
        Instant now = now();
        if (planned.takenBackAt() != null) {
            throw new RuleSetRefused(Reason.TAKEN_BACK);
        }
        Instant from = planned.effectiveFrom();
        if (!from.isAfter(now)) {
            throw new RuleSetRefused(Reason.ALREADY_IN_FORCE);
        }
        store.takeBack(version, now, actor.name());
        List<RuleVersion> staying = store.byMoment(VERSIONS);
        Set<String> without = new TreeSet<>(classes.between(from, RuleVersion.until(from, staying)));
        without.removeAll(closing(RuleVersion.inForceAt(from, staying)));
        if (!without.isEmpty()) {
            throw new Refusal.InvalidCommand(
                    "version", "class-without-deadline", "撤销后，派单目录使用的时限等级没有办结时限：" + String.join("、", without));
        }
        return found(version);
    }

    private RuleVersion found(int version) {
        RuleVersion found = store.version(version);
        if (found == null) {
            throw new RuleSetRefused(Reason.UNKNOWN_VERSION);
        }
        return found;
    }

    private List<Refusal.FieldError> check(RuleSetDraft draft, Instant now) {
        Complaints complaints = new Complaints("", new ArrayList<>());
        String note = draft.note();
        if (note == null || note.isBlank() || note.codePointCount(0, note.length()) > NOTE_LENGTH) {
            complaints.add("note", "required", "须说明修改内容和原因，不超过 " + NOTE_LENGTH + " 字");
        }
        Instant from = draft.effectiveFrom();
        if (from != null && from.isBefore(now.minus(TOLERANCE))) {
            complaints.add("effectiveFrom", "in-the-past", "生效时间不能早于现在：已经起算的时限不受新规则影响");
        } else if (from != null && isTooLate(from)) {
            complaints.add("effectiveFrom", "out-of-range", "生效时间过晚");
        }
        Instant moment = moment(draft, now);
        Set<String> named = classes.between(moment, RuleVersion.until(moment, store.byMoment(VERSIONS)));
        RuleNames names = new RuleNames(catalogue.catalogue(), units.units());
        new RuleSetCheck(names, new RuleLimits(deadlines.calendar()), named).check(draft.rules(), complaints);
        return complaints.all();
    }

    private static Instant moment(RuleSetDraft draft, Instant now) {
        Instant from = draft.effectiveFrom();
        return from == null || from.isBefore(now) || isTooLate(from) ? now : from.truncatedTo(ChronoUnit.MILLIS);
    }

    private static boolean isTooLate(Instant from) {
        return from.atOffset(ZoneOffset.UTC).getYear() > LAST_YEAR;
    }

    private static List<WrittenRule> written(RuleSetDraft draft) {
        List<@Nullable WrittenRule> rules = draft.rules();
        return rules == null
                ? List.of()
                : rules.stream().filter(Objects::nonNull).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
