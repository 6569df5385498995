package cn.hotline.core.alias;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes aliases with their history, one process after the other. Runs in the caller's transaction. */
@Component
class AliasBook {

    /** They are all kept in memory. */
    static final int MOST = 20_000;

    private final AliasStore store;
    private final Clock clock;

    AliasBook(AliasStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What is there already is left as it is, without a line of history.
     *
     * @return how many were changed
     * @throws Refusal.InvalidCommand with everything that is wrong, by number of the line where there are several
     */
    int write(List<AliasLine> lines, AliasStep step, Actor actor) {
        store.lock();
        Map<String, String> before = meanings();
        List<AliasLine> changed = check(lines, before);
        for (AliasLine line : changed) {
            PlaceAlias alias = new PlaceAlias(
                    line.alias(),
                    line.canonical(),
                    line.reason(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    actor.ref(),
                    actor.name());
            store.put(alias);
            record(alias.alias(), step, before.get(alias.alias()), alias.canonical(), line.reason(), actor);
        }
        return changed.size();
    }

    void delete(String alias, @Nullable String reason, Actor actor) {
        store.lock();
        PlaceAlias found = store.find(alias);
        if (found == null) {
            throw new AliasRefused(AliasRefused.Reason.UNKNOWN);
        }
        store.delete(alias);
        record(alias, AliasStep.DELETE, found.canonical(), null, reason, actor);
    }

    private Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        store.meanings(MOST).forEach(meaning -> meanings.put(meaning.alias(), meaning.canonical()));
        return meanings;
    }

    private static List<AliasLine> check(List<AliasLine> lines, Map<String, String> before) {
        List<FieldError> errors = new ArrayList<>();
        List<AliasLine> changed = new ArrayList<>();
        Map<String, String> after = new HashMap<>(before);
        for (int no = 0; no < lines.size(); no++) {
            String at = lines.size() == 1 ? "" : "lines[" + no + "].";
            AliasLine line = checked(lines.get(no), at, errors);
            if (line != null && !line.canonical().equals(after.put(line.alias(), line.canonical()))) {
                changed.add(line);
                add(AliasNames.chain(line.alias(), after), at, errors);
            }
        }
        if (errors.isEmpty()) {
            after.keySet().stream()
                    .map(alias -> AliasNames.chain(alias, after))
                    .filter(Objects::nonNull)
                    .findAny()
                    .ifPresent(errors::add);
        }
        if (after.size() > MOST) {
            errors.add(new FieldError("alias", "too-many", "别名不能超过 " + MOST + " 个"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        return changed;
    }

    private static @Nullable AliasLine checked(AliasLine line, String at, List<FieldError> errors) {
        FieldError alias = AliasNames.problem("alias", line.alias());
        FieldError canonical = AliasNames.problem("canonical", line.canonical());
        add(alias, at, errors);
        add(canonical, at, errors);
        return alias != null || canonical != null
                ? null
                : new AliasLine(
                        PlaceAliases.normal(line.alias()), PlaceAliases.normal(line.canonical()), line.reason());
    }

    private static void add(@Nullable FieldError error, String at, List<FieldError> errors) {
        if (error != null) {
            errors.add(new FieldError(at + error.field(), error.code(), error.detail()));
        }
    }

    private void record(
            String alias,
            AliasStep step,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            Actor actor) {
        store.insertChange(new AliasChange(
                alias,
                step,
                before,
                after,
                reason,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.ref(),
                actor.name()));
    }
}
