package cn.hotline.core.dispatch;

import org.jspecify.annotations.Nullable;

/** The areas an appeal lies in, by unit code, as far as they are known. */
public record Whereabouts(
        @Nullable String district,
        @Nullable String subdistrict,
        @Nullable String community) {

    public static final Whereabouts UNKNOWN = new Whereabouts(null, null, null);

    public boolean contains(String area) {
        return area.equals(district) || area.equals(subdistrict) || area.equals(community);
    }
}
