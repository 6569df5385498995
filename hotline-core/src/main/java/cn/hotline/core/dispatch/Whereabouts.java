package cn.hotline.core.dispatch;

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

    public boolean contains(String area) {
        return area.equals(district) || area.equals(subdistrict) || area.equals(community);
    }
}
