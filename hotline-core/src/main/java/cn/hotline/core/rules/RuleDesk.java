package cn.hotline.core.rules;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final CatalogueSource catalogue;
    private final UnitDirectory units;
    private final Deadlines deadlines;
    private final Clock clock;

    RuleDesk(RuleStore store, CatalogueSource catalogue, UnitDirectory units, Deadlines deadlines, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.units = units;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The newest hundred, the newest first. */
    public List<RuleVersion> versions() {
        return store.versions(VERSIONS);
    }

    /** The version in force now, among the given ones. */
    public int inForce(List<RuleVersion> versions) {
        return inForceAt(now(), versions);
    }

    /** The classes of deadlines for which the version that is or will be in force then has rules. */
    public Set<String> classesAt(Instant moment) {
        return store.rules(inForceAt(moment, store.versions(VERSIONS))).stream()
                .map(WrittenRule::deadlineClass)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** @return null when there is no such version */
    public @Nullable RuleBook read(int version) {
        RuleVersion found = store.version(version);
        return found == null ? null : new RuleBook(found, store.rules(version));
    }

    /** Saves nothing, and says what saving would find and change. */
    public RuleTrial tryOut(RuleSetDraft draft) {
        Instant now = now();
        List<Refusal.FieldError> errors = check(draft, now);
        List<RuleVersion> versions = store.versions(VERSIONS);
        Instant from = moment(draft, now);
        int compared = inForceAt(from, versions);
        List<Integer> superseded = versions.stream()
                .filter(version -> version.effectiveFrom().isAfter(from))
                .map(RuleVersion::version)
                .toList();
        return new RuleTrial(
                errors, from, compared, superseded, RuleDifference.between(store.rules(compared), written(draft)));
    }

    /**
     * Saves the set as the next version.
     *
     * @throws Refusal.InvalidCommand with everything that is wrong with it
     */
    public RuleBook save(RuleSetDraft draft, Actor actor) {
        Instant now = now();
        List<Refusal.FieldError> errors = check(draft, now);
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        store.lock();
        int next = store.versions(1).getFirst().version() + 1;
        RuleVersion version =
                new RuleVersion(next, moment(draft, now), now, actor.ref(), actor.name(), String.valueOf(draft.note()));
        List<WrittenRule> rules = written(draft);
        store.insert(version, rules);
        return new RuleBook(version, rules);
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
        } else if (from != null && from.atOffset(ZoneOffset.UTC).getYear() > LAST_YEAR) {
            complaints.add("effectiveFrom", "out-of-range", "生效时间过晚");
        }
        RuleNames names = new RuleNames(catalogue.catalogue(), units.units());
        new RuleSetCheck(names, new RuleLimits(deadlines.calendar())).check(draft.rules(), complaints);
        return complaints.all();
    }

    private static Instant moment(RuleSetDraft draft, Instant now) {
        Instant from = draft.effectiveFrom();
        return from == null || from.isBefore(now) ? now : from.truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<WrittenRule> written(RuleSetDraft draft) {
        List<@Nullable WrittenRule> rules = draft.rules();
        return rules == null
                ? List.of()
                : rules.stream().filter(Objects::nonNull).toList();
    }

    private static int inForceAt(Instant moment, List<RuleVersion> versions) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(moment))
                .findFirst()
                .map(RuleVersion::version)
                .orElse(1);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
