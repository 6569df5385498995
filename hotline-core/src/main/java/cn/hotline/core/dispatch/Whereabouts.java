package cn.hotline.core.dispatch;

import java.util.HashSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The areas an appeal lies in, by unit code, as far as they are known. */
public record Whereabouts(
        @Nullable String district,
        @Nullable String subdistrict,
        @Nullable String community) {

    public static final Whereabouts UNKNOWN = new Whereabouts(null, null, null);

    /** The area that says most; null when none is known. */
    public @Nullable String narrowest() {
        if (community != null) {
            return community;
        }
        return subdistrict != null ? subdistrict : district;
    }

    /** The areas that are known, from the narrowest to the widest, and null for the whole city. */
    Stream<@Nullable String> fromNarrowest() {
        return Stream.of(community, subdistrict, district, null).filter(new HashSet<@Nullable String>()::add);
    }
}
