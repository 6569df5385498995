package cn.hotline.core.reading;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.privacy.FreeText;
import cn.hotline.core.privacy.Masking;
import cn.hotline.core.workorder.AppealType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How much of one appellant one reader may know. A sealed identity leaves no trace outside the hotline centre; auditors and
 * administrators, who handle nothing, read free text with numbers and the appellant's name masked.
 */
public final class Discretion {

    private static final Set<Role> CASE_WORK =
            EnumSet.of(Role.AGENT, Role.DISPATCHER, Role.SUPERVISOR, Role.HANDLER, Role.UNIT_LEADER);

    private enum Degree {
        OPEN,
        MASKED,
        SEALED
    }

    private final Degree degree;
    private final Supplier<Identity> identity;
    private @Nullable FreeText freeText;

    private Discretion(Degree degree, Supplier<Identity> identity) {
        this.degree = degree;
        this.identity = identity;
    }

    /**
     * @param sealed of the order; whistleblowers' orders always are
     * @param identity decrypted only when something has to be kept back
     */
    public static Discretion towards(Actor reader, boolean sealed, AppealType type, Supplier<Identity> identity) {
        if (leavesNoTrace(sealed, type) && !reader.cityWide()) {
            return new Discretion(Degree.SEALED, identity);
        }
        boolean works = reader.roles().stream().anyMatch(CASE_WORK::contains);
        return new Discretion(works ? Degree.OPEN : Degree.MASKED, identity);
    }

    /** Towards the citizen, and whoever looks over the citizen's shoulder. */
    static Discretion towardsPublic(Identity identity) {
        return new Discretion(Degree.MASKED, () -> identity);
    }

    /** Towards those to whom the order is another one, that was answered together with theirs. */
    static Discretion towardsOthers(boolean sealed, AppealType type, Identity identity) {
        return new Discretion(leavesNoTrace(sealed, type) ? Degree.SEALED : Degree.MASKED, () -> identity);
    }

    private static boolean leavesNoTrace(boolean sealed, AppealType type) {
        return sealed || type == AppealType.WHISTLEBLOWER_REPORT;
    }

    /** True when the reader must not learn that there is an appellant to know. */
    public boolean hidesAppellant() {
        return degree == Degree.SEALED;
    }

    @Nullable
    AppellantView appellant(boolean anonymous, boolean sealed) {
        return hidesAppellant()
                ? null
                : new AppellantView(
                        Masking.name(identity.get().name()),
                        Masking.phone(identity.get().phone()),
                        anonymous,
                        sealed);
    }

    public String text(String text) {
        return switch (degree) {
            case OPEN -> text;
            case MASKED -> traces().mask(text);
            case SEALED -> traces().remove(text);
        };
    }

    public @Nullable String textOrNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private FreeText traces() {
        FreeText known = freeText;
        if (known == null) {
            Identity person = identity.get();
            known = FreeText.about(person.name(), person.phone());
            freeText = known;
        }
        return known;
    }

    /** Every text within a command's fields. */
    Map<String, @Nullable Object> fields(Map<String, @Nullable Object> fields) {
        if (degree == Degree.OPEN) {
            return fields;
        }
        Map<String, @Nullable Object> cleared = new LinkedHashMap<>();
        fields.forEach((name, value) -> cleared.put(name, cleared(value)));
        return cleared;
    }

    private @Nullable Object cleared(@Nullable Object value) {
        return switch (value) {
            case String text -> text(text);
            case List<?> list -> list.stream().map(this::cleared).toList();
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> inner = new LinkedHashMap<>();
                map.forEach((name, item) -> inner.put(name, cleared(item)));
                yield inner;
            }
            case null, default -> value;
        };
    }

    /** Whether hashes over the texts may be shown: not where they would betray what little is missing. */
    boolean showsHashes() {
        return degree == Degree.OPEN;
    }
}
