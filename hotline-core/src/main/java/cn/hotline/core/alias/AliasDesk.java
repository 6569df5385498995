package cn.hotline.core.alias;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.FieldCheck;
import cn.hotline.core.workorder.Refusal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where supervisors and administrators keep the aliases of places; scoring sees a change within seconds. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class AliasDesk {

    /** Lines of one file. */
    public static final int LINES = 5_000;

    private static final int CHANGES = 200;
    private static final int PAGE = 1_000;

    private final AliasStore store;
    private final AliasBook book;
    private final AliasSource source;
    private final FieldCheck fields;

    AliasDesk(AliasStore store, AliasBook book, AliasSource source, FieldCheck fields) {
        this.store = store;
        this.book = book;
        this.source = source;
        this.fields = fields;
    }

    /** By alias; @param words part of the alias or of the canonical name; @param after the last alias before. */
    @Transactional(readOnly = true)
    public Page<PlaceAlias> list(
            @Nullable String words, @Nullable String canonical, @Nullable String after, int limit) {
        List<PlaceAlias> found =
                store.page(new AliasStore.Search(normal(words), normal(canonical)), normal(after), limit + 1);
        boolean more = found.size() > limit;
        List<PlaceAlias> page = more ? found.subList(0, limit) : found;
        return new Page<>(page, more ? page.getLast().alias() : null);
    }

    /** @throws AliasRefused when it is none */
    @Transactional(readOnly = true)
    public PlaceAlias read(String alias) {
        PlaceAlias found = store.find(PlaceAliases.normal(alias));
        if (found == null) {
            throw new AliasRefused(AliasRefused.Reason.UNKNOWN);
        }
        return found;
    }

    /** The newest first, also of what is no alias any more. */
    @Transactional(readOnly = true)
    public List<AliasChange> history(String alias) {
        List<AliasChange> changes = store.changes(PlaceAliases.normal(alias), CHANGES);
        if (changes.isEmpty()) {
            throw new AliasRefused(AliasRefused.Reason.UNKNOWN);
        }
        return changes;
    }

    /** The same twice is written once. */
    public PlaceAlias put(String alias, AliasDraft draft, Actor actor) {
        requireKeeper(actor);
        fields.refuseUnlessRight(draft);
        book.write(List.of(new AliasLine(alias, draft.canonical(), draft.reason())), AliasStep.PUT, actor);
        source.forget();
        return read(alias);
    }

    /**
     * All lines or none; aliases that the file does not name stay.
     *
     * @return how many were changed
     * @throws Refusal.InvalidCommand with every wrong line
     */
    public int importLines(List<AliasLine> lines, Actor actor) {
        requireKeeper(actor);
        if (lines.size() > LINES) {
            throw new Refusal.InvalidCommand("body", "too-many", "一次不超过 " + LINES + " 行");
        }
        lines.forEach(line -> fields.refuseUnlessRight(new AliasDraft("-", line.reason())));
        int changed = book.write(lines, AliasStep.IMPORT, actor);
        source.forget();
        return changed;
    }

    public void delete(String alias, @Nullable String reason, Actor actor) {
        requireKeeper(actor);
        fields.refuseUnlessRight(new AliasDraft("-", reason));
        book.delete(PlaceAliases.normal(alias), reason, actor);
        source.forget();
    }

    /** Everything, by alias, a page after the other. */
    @Transactional(readOnly = true)
    public void each(Consumer<PlaceAlias> reader) {
        Page<PlaceAlias> page = list(null, null, null, PAGE);
        page.items().forEach(reader);
        while (page.next() != null) {
            page = list(null, null, page.next(), PAGE);
            page.items().forEach(reader);
        }
    }

    static void requireKeeper(Actor actor) {
        if (!actor.cityWide() || !(actor.has(Role.SUPERVISOR) || actor.has(Role.ADMIN))) {
            throw new AliasRefused(AliasRefused.Reason.NOT_PERMITTED);
        }
    }

    private static @Nullable String normal(@Nullable String name) {
        return name == null || name.isBlank() ? null : PlaceAliases.normal(name);
    }
}
